/// Finds the credit at the end of a caption: `…现场。记者张三摄`, `…现场(单位供图)`.
struct PictureCreditReader {
  private let bytes: [UInt8]
  private let terms: HouseTerms

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    self.terms = terms
  }

  /// No credit is longer, in scalars.
  private static let longest = 32
  private static let lastScalars = ScalarSet("图摄攝影道片照绘画成国发供)）")

  /// The caption's text and its credit; nil when the caption ends without one.
  ///
  /// White space may stand inside the credit, too: `…现场。 通讯员 何雨 摄`.
  func tail(of range: Range<Int>) -> (text: Range<Int>, credit: Caption.PictureCredit)? {
    guard let last = ScalarEdges(bytes, range).last, Self.lastScalars.contains(last) else {
      return nil
    }
    var found: (text: Range<Int>, credit: Range<Int>, form: PictureCreditForm)?
    var end = range.upperBound
    var isBehindGap = true
    for _ in 0..<Self.longest {
      guard let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound),
        !scalar.pausesSentence || scalar == "、"
      else { break }
      let opens = scalar.opensParenthesis
      if opens || !isBehindGap && (scalar.isGap || scalar.endsSentence) {
        let credit = (opens ? start : end)..<range.upperBound
        let form = PictureCreditForm(SolidText(bytes, in: credit), terms: terms)
        if form.holds, found == nil || form.opensLikeCredit {
          let text = trimmed(range.lowerBound..<(scalar.endsSentence ? end : start))
          found = (text, credit, form)
        }
      }
      if scalar.endsSentence { break }
      isBehindGap = scalar.isGap
      end = start
    }
    return found.map { ($0.text, $0.form.credit($0.credit, hasOwnLine: false)) }
  }

  /// The credit that a line is.
  func onOwnLine(_ range: Range<Int>) -> Caption.PictureCredit {
    PictureCreditForm(SolidText(bytes, in: range), terms: terms).credit(range, hasOwnLine: true)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound), scalar.isGap {
      end = start
    }
    return range.lowerBound..<end
  }
}
