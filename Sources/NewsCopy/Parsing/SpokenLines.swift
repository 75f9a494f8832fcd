/// Reads lines that somebody speaks in an interview, and the salutations of letters.
struct SpokenLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A speaker's name, or what stands in front of a salutation, is no longer, in bytes.
  private static let longestName = 15

  /// What stands in front of the colon with which a line begins: `记者：怎么帮？`.
  func speaker(_ line: Range<Int>) -> Range<Int>? {
    var offset = line.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: line.upperBound),
      offset - line.lowerBound <= Self.longestName
    {
      if scalar.isColon { return offset > line.lowerBound ? line.lowerBound..<offset : nil }
      guard scalar.isHan || scalar == "·" else { return nil }
      offset = next
    }
    return nil
  }

  private static let reader = Array("读者".utf8)

  /// Whether a reader signs a letter to the paper with a line: `古城区读者　安民`.
  func signsLetter(_ line: Range<Int>) -> Bool {
    guard line.count <= 2 * Self.longestName else { return false }
    var end = line.upperBound
    while let (scalar, start) = bytes.scalar(endingAt: end, after: line.lowerBound) {
      if scalar.isGap { break }
      end = start
    }
    while let (scalar, start) = bytes.scalar(endingAt: end, after: line.lowerBound), scalar.isGap {
      end = start
    }
    let start = end - Self.reader.count
    return end < line.upperBound && start >= line.lowerBound
      && bytes.hasBytes(Self.reader, at: start, before: end)
  }

  private static let salutations = ["编辑同志", "编辑", "读者朋友", "爸爸", "妈妈", "父亲", "母亲"].map {
    Array($0.utf8)
  }
  private static let honours = ["亲爱的", "敬爱的", "尊敬的"].map { Array($0.utf8) }

  /// Whether a letter begins with a line: `尊敬的编辑同志：`, `亲爱的爸爸：`.
  func isSalutation(_ line: Range<Int>) -> Bool {
    guard let (mark, end) = bytes.scalar(endingAt: line.upperBound, after: line.lowerBound),
      mark.isColon
    else { return false }
    if line.count <= 2 * Self.longestName,
      Self.honours.contains(where: { bytes.hasBytes($0, at: line.lowerBound, before: end) })
    {
      return true
    }
    return Self.salutations.contains { salutation in
      let start = end - salutation.count
      return 0...Self.longestName ~= start - line.lowerBound
        && bytes.hasBytes(salutation, at: start, before: end)
    }
  }
}
