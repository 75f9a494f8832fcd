internal import NewsCopy

/// The numeral by which a paragraph counts off a point: `1`, `一`, `(一)`; what follows is not read.
struct NumberedOpening {
  enum Style: CaseIterable {
    case arabic
    case han
    case bracketed
  }

  let style: Style
  let value: Int
  /// Bytes of the numeral, with its brackets.
  let range: Range<Int>
  /// Whether its digits are full-width.
  let isFullWidth: Bool

  /// Points are not counted further.
  private static let most = 60
  /// Scalars of the longest numeral.
  private static let longest = 3

  private static let openings = ScalarSet(
    "(（0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿")

  /// Reads the start of a paragraph; nil where no numeral of this sort stands.
  init?(_ bytes: borrowing [UInt8], _ paragraph: Range<Int>) {
    var offset = paragraph.lowerBound
    guard let (opening, inside) = bytes.scalar(at: offset, before: paragraph.upperBound),
      Self.openings.contains(opening)
    else { return nil }
    if opening.opensParenthesis { offset = inside }
    var numeral: [Unicode.Scalar] = []
    while let (scalar, next) = bytes.scalar(at: offset, before: paragraph.upperBound),
      scalar.isDigit || HanNumber.contains(scalar), numeral.count <= Self.longest
    {
      if numeral.isEmpty { numeral.reserveCapacity(Self.longest + 1) }
      numeral.append(scalar)
      offset = next
    }
    guard let first = numeral.first, let value = Self.value(of: numeral), 1...Self.most ~= value
    else { return nil }
    if opening.opensParenthesis {
      guard let (closing, next) = bytes.scalar(at: offset, before: paragraph.upperBound),
        closing.closesParenthesis
      else { return nil }
      offset = next
    }
    self.value = value
    style = opening.opensParenthesis ? .bracketed : first.isDigit ? .arabic : .han
    range = paragraph.lowerBound..<offset
    isFullWidth = first.value >= 0xFF10 && first.isDigit
  }

  /// Whether the mark of an ordinal follows and no further number of its style: `1.` and `二、2025年`
  /// but neither `1.5` nor `1、2`.
  func isMarked(in bytes: [UInt8], before end: Int) -> Bool {
    guard let (mark, next) = bytes.scalar(at: range.upperBound, before: end) else { return false }
    if style == .bracketed { return true }
    guard mark == "." || mark == "．" || mark == "、",
      let following = bytes.scalar(at: next, before: end)?.scalar
    else { return false }
    return !HanNumber.contains(following) && (style == .han || !following.isDigit)
  }

  private static func value(of numeral: [Unicode.Scalar]) -> Int? {
    guard numeral.count <= longest else { return nil }
    guard numeral.allSatisfy({ $0.isDigit }) else { return HanNumber.value(of: numeral) }
    return numeral.reduce(0) { $0 * 10 + Int($1.value & 0xF) }
  }
}
