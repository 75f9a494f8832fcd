/// Finds the credit at the end of a caption: `…现场。记者张三摄`, `…现场(单位供图)`.
struct PictureCreditReader {
  private let bytes: [UInt8]
  private let labels: LabelReader

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    labels = LabelReader(bytes, terms: terms)
  }

  /// The caption's text and its credit; nil when the caption ends without one.
  func tail(of range: Range<Int>) -> (text: Range<Int>, credit: Range<Int>)? {
    var end = range.upperBound
    var passed = 0
    while passed <= 24, let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound) {
      passed += 1
      let opens = scalar.opensParenthesis
      if opens || scalar.isGap || scalar.endsSentence {
        let credit = (opens ? start : end)..<range.upperBound
        if labels.isPictureCredit(SolidText(bytes, in: credit)) {
          return (trimmed(range.lowerBound..<(scalar.endsSentence ? end : start)), credit)
        }
        if scalar.endsSentence { return nil }
      }
      end = start
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound), scalar.isGap {
      end = start
    }
    return range.lowerBound..<end
  }
}
