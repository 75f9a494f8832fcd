/// A mark that has no partner, or that points the wrong way.
struct PairFault {
  let kind: Kind
  /// An index into ``PageMarks/marks``.
  let mark: Int
  let family: PairFamily
  /// The other mark of a pair that is turned as a whole.
  var partner: Int?

  enum Kind {
    case missingClose, missingOpen
    /// It points the wrong way: `“避暑康养“等`.
    case reversed
    /// An odd number of straight quotation marks.
    case odd
    /// Straight quotation marks in pairs, of which one opens or closes where nothing can.
    case unsure
  }
}
