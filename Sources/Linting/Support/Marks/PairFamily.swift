/// Marks that stand in pairs, by their shape.
enum PairFamily: UInt8 {
  case doubleQuote, singleQuote
  case parenthesis
  /// 《》
  case title
  /// 〈〉
  case subtitle
  case corner, whiteCorner, lenticular, tortoise

  /// Whether it quotes speech.
  var isQuote: Bool { self == .doubleQuote || self == .singleQuote }
  /// Whether it is a quotation mark of any shape, and no bracket.
  var reportsAsQuote: Bool { isQuote || self == .corner || self == .whiteCorner }
  /// Whether it names a work.
  var isTitle: Bool { self == .title || self == .subtitle }
}
