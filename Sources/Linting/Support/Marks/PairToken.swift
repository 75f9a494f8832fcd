/// A mark that opens or closes a pair, in eight bytes: a page may have millions.
struct PairToken {
  private let index: UInt32
  let family: PairFamily
  let direction: Direction
  /// Whether it may be no part of a pair at all: an apostrophe, an inch, the bracket of `1)`.
  var mayStandAlone = false

  /// An index into ``PageMarks/marks``.
  var mark: Int { Int(index) }

  enum Direction {
    case open, close
    /// A straight quotation mark.
    case either
  }

  /// The token of a mark; nil where it is no mark of a pair.
  init?(_ kind: MarkKind, mark: Int) {
    guard let (family, direction) = Self.meaning(of: kind) else { return nil }
    index = UInt32(truncatingIfNeeded: mark)
    self.family = family
    self.direction = direction
  }

  private static func meaning(of kind: MarkKind) -> (PairFamily, Direction)? {
    switch kind {
    case .straightDouble: (.doubleQuote, .either)
    case .openDouble: (.doubleQuote, .open)
    case .closeDouble: (.doubleQuote, .close)
    case .straightSingle: (.singleQuote, .either)
    case .openSingle: (.singleQuote, .open)
    case .closeSingle: (.singleQuote, .close)
    case .halfOpen, .open: (.parenthesis, .open)
    case .halfClose, .close: (.parenthesis, .close)
    case .openTitle: (.title, .open)
    case .closeTitle: (.title, .close)
    case .openSubtitle: (.subtitle, .open)
    case .closeSubtitle: (.subtitle, .close)
    case .openCorner: (.corner, .open)
    case .closeCorner: (.corner, .close)
    case .openWhiteCorner: (.whiteCorner, .open)
    case .closeWhiteCorner: (.whiteCorner, .close)
    case .openLenticular: (.lenticular, .open)
    case .closeLenticular: (.lenticular, .close)
    case .openTortoise: (.tortoise, .open)
    case .closeTortoise: (.tortoise, .close)
    default: nil
    }
  }
}
