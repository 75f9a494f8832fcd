/// The numeral by which a paragraph counts off a point: `1`, `一`, `(一)`; what follows is not read.
package struct NumberedOpening {
  package enum Style: CaseIterable {
    case arabic
    case han
    case bracketed
  }

  package let style: Style
  package let value: Int
  /// Bytes of the numeral, with its brackets.
  package let range: Range<Int>
  /// Whether its digits are full-width.
  package let isFullWidth: Bool

  /// Points are not counted further.
  private static let most = 60
  /// Scalars of the longest numeral.
  private static let longest = 3
  /// What it may begin with: a quick look.
  private static let openings = ScalarSet(
    "(（0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿")

  /// Reads the start of a paragraph; nil where no numeral of this sort stands.
  package init?(_ bytes: borrowing [UInt8], _ paragraph: Range<Int>) {
    guard
      let (opening, next) = bytes.scalar(at: paragraph.lowerBound, before: paragraph.upperBound),
      Self.openings.contains(opening)
    else { return nil }
    self.init(bytes, paragraph, opening, next)
  }

  /// Apart from the quick look, which turns nearly every paragraph away.
  @inline(never)
  private init?(
    _ bytes: borrowing [UInt8], _ paragraph: Range<Int>, _ opening: Unicode.Scalar, _ next: Int
  ) {
    var offset = opening.opensParenthesis ? next : paragraph.lowerBound
    var numeral = Numeral()
    while let (scalar, next) = bytes.scalar(at: offset, before: paragraph.upperBound),
      numeral.add(scalar)
    {
      offset = next
    }
    guard let first = numeral.first, let value = numeral.value, 1...Self.most ~= value else {
      return nil
    }
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
  package func isMarked(in bytes: [UInt8], before end: Int) -> Bool {
    guard let (mark, next) = bytes.scalar(at: range.upperBound, before: end) else { return false }
    if style == .bracketed { return true }
    guard mark == "." || mark == "．" || mark == "、",
      let following = bytes.scalar(at: next, before: end)?.scalar
    else { return false }
    return !HanNumber.contains(following) && (style == .han || !following.isDigit)
  }

  /// A numeral of either sort that is read from its left to its right.
  private struct Numeral {
    private(set) var first: Unicode.Scalar?
    private var count = 0
    private var arabic: Int? = 0
    private var han: HanNumber.Sum? = HanNumber.Sum()

    /// Nil where the sorts are mixed, or the numeral is too long.
    var value: Int? { count <= longest ? arabic ?? han?.value : nil }

    /// Takes in the next character; false where the numeral has ended.
    mutating func add(_ scalar: Unicode.Scalar) -> Bool {
      guard scalar.isDigit || HanNumber.contains(scalar), count <= longest else { return false }
      if first == nil { first = scalar }
      count += 1
      arabic = scalar.isDigit ? arabic.map { $0 * 10 + Int(scalar.value & 0xF) } : nil
      if han?.add(scalar) == false { han = nil }
      return true
    }
  }
}
