/// A set of kinds of marks.
struct MarkSet {
  private(set) var bits: UInt64

  init(_ kinds: MarkKind...) {
    bits = kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  @inline(__always)
  func contains(_ kind: MarkKind) -> Bool { bits & (1 << UInt64(kind.rawValue)) != 0 }

  /// Whether the sets have a kind in common.
  func intersects(_ other: MarkSet) -> Bool { bits & other.bits != 0 }

  @inline(__always)
  mutating func insert(_ kind: MarkKind) { bits |= 1 << UInt64(kind.rawValue) }

  func union(_ other: MarkSet) -> MarkSet {
    var set = self
    set.bits |= other.bits
    return set
  }

  /// Half-width marks that part sentences and clauses.
  static let halfPauses = MarkSet(
    .halfComma, .halfSemicolon, .halfColon, .halfExclamation, .halfQuestion)
  /// Half-width marks that may stand for full-width ones.
  static let halfWidth = MarkSet(
    .halfComma, .halfSemicolon, .halfColon, .halfExclamation, .halfQuestion, .halfStop, .halfOpen,
    .halfClose)
  /// Full-width forms of those that part sentences and clauses.
  static let fullPauses = MarkSet(.comma, .semicolon, .colon, .exclamation, .question)
  static let halfParentheses = MarkSet(.halfOpen, .halfClose)
  static let fullParentheses = MarkSet(.open, .close)
  static let straightQuotes = MarkSet(.straightDouble, .straightSingle)
  static let curlyQuotes = MarkSet(.openDouble, .closeDouble, .openSingle, .closeSingle)
  static let cornerQuotes = MarkSet(.openCorner, .closeCorner, .openWhiteCorner, .closeWhiteCorner)
  /// Quotation marks, brackets and title marks.
  static let pairs = MarkSet(
    .halfOpen, .halfClose, .straightDouble, .straightSingle, .open, .close, .openDouble,
    .closeDouble, .openSingle, .closeSingle, .openTitle, .closeTitle, .openSubtitle,
    .closeSubtitle, .openCorner, .closeCorner, .openWhiteCorner, .closeWhiteCorner,
    .openLenticular, .closeLenticular, .openTortoise, .closeTortoise)
  /// Marks that stand alone between words, of either width.
  static let stops = MarkSet(
    .halfComma, .halfSemicolon, .halfColon, .halfExclamation, .halfQuestion, .comma, .semicolon,
    .colon, .exclamation, .question, .pause, .stop)
  static let spaces = MarkSet(.space, .tab, .wideSpace, .oddSpace)
}
