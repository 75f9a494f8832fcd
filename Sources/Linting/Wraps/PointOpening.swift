internal import NewsCopy

/// How a piece of copy begins that is a point of a list, an answer to choose or a clause of law.
enum PointOpening {
  /// Whether a piece counts off a point, with a mark or in words: `一、…`, `一是…`.
  static func stands(
    _ bytes: [UInt8], _ range: Range<Int>, _ first: Unicode.Scalar
  ) -> Bool {
    isMarked(bytes, range, first) || isInWords(bytes, range, first)
  }

  private static let signs = ScalarSet("@|-•▪●○◆◇■□★☆▲△▶➢√✓①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

  /// Whether a character is a bullet, or a number in a circle.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool { signs.contains(scalar) }

  /// Whether a sign, or a number or a letter with its mark, comes first: `●`, `一、`, `A. `, `第九条`.
  static func isMarked(
    _ bytes: [UInt8], _ range: Range<Int>, _ first: Unicode.Scalar
  ) -> Bool {
    if signs.contains(first) { return true }
    if first.isLatinLetter || first == "[" { return opensOption(bytes, range) }
    if first == "第" { return opensClause(bytes, range) }
    guard first.isDigit || first.opensParenthesis || HanNumber.contains(first),
      let opening = NumberedOpening(bytes, range)
    else { return false }
    return opening.isMarked(in: bytes, before: range.upperBound)
  }

  private static let clauses = ScalarSet("条章节")

  /// Whether a piece begins with the number of a clause of law: `第九条`.
  private static func opensClause(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound + 3
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound),
      HanNumber.contains(scalar) || scalar.isDigit
    {
      offset = next
    }
    guard offset > range.lowerBound + 3,
      let (clause, next) = bytes.scalar(at: offset, before: range.upperBound)
    else { return false }
    let following = bytes.scalar(at: next, before: range.upperBound)?.scalar
    return clauses.contains(clause) && following != "规"
  }

  /// Whether a piece begins with a capital letter and a mark, or a number in square brackets: `A. `, `[1]`.
  private static func opensOption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let text = SolidText(bytes, in: range, limit: 5)
    if text[0] == "[" {
      let end = (1..<text.count).first { text[$0]?.isDigit != true } ?? 1
      return end > 1 && text[end] == "]"
    }
    guard let letter = text[0], "A"..."H" ~= letter, let mark = text[1] else { return false }
    return mark == "、" || (mark == "." || mark == "．") && text[2]?.isLatin != true
  }

  private static let copula = Array("是".utf8)

  /// Whether the words of a point come first: `一是`.
  static func isInWords(
    _ bytes: [UInt8], _ range: Range<Int>, _ first: Unicode.Scalar
  ) -> Bool {
    HanNumber.contains(first)
      && bytes.hasBytes(copula, at: range.lowerBound + 3, before: range.upperBound)
  }
}
