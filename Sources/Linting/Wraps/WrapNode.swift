/// How a line ended, and what it cost from the beginning of the region.
struct WrapNode {
  var cost = Self.never
  var way = Way(begin: 0, state: 0)

  /// Notes a way to this state that may be cheaper.
  @inline(__always)
  mutating func offer(_ cost: Int32, _ way: Way) {
    if cost < self.cost { self = WrapNode(cost: cost, way: way) }
  }

  /// More than any way costs, and so little that three of it can be added.
  static let never = Int32.max / 4

  /// A line: the piece that it begins with, the state in which it was begun, and how it ends.
  ///
  /// Packed, as the search copies little else.
  struct Way {
    private var bits: UInt32

    @inline(__always)
    init(begin: Int, state: Int) {
      bits = UInt32(truncatingIfNeeded: begin &<< 8 | state &<< 2)
    }

    var begin: Int { Int(bits >> 8) }
    var state: Int { Int(bits >> 2 & 63) }
    var verdict: WrapGap.Verdict { WrapGap.Verdict(rawValue: UInt8(bits & 3)) ?? .keep }

    @inline(__always)
    func ending(in verdict: WrapGap.Verdict) -> Way {
      var way = self
      way.bits |= UInt32(verdict.rawValue)
      return way
    }
  }
}

/// The cheapest way to begin a line in a state.
struct WrapEntry {
  var cost = WrapNode.never
  /// The state of the node that it comes from.
  var state: Int32 = 0
}
