/// A mark that has no partner, or that points the wrong way, in sixteen bytes: a page may have millions.
struct PairFault {
  let kind: Kind
  let family: PairFamily
  private let index: UInt32
  private let partnerIndex: UInt32?

  /// Names marks by their indexes into ``PageMarks/marks``.
  init(kind: Kind, mark: Int, family: PairFamily, partner: Int? = nil) {
    self.kind = kind
    self.family = family
    index = UInt32(truncatingIfNeeded: mark)
    partnerIndex = partner.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// An index into ``PageMarks/marks``.
  var mark: Int { Int(index) }
  /// The index of the other mark of a pair that is turned as a whole.
  var partner: Int? { partnerIndex.map { Int($0) } }

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
