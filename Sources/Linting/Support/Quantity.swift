internal import NewsCopy

/// A number of a text with what it counts: 60 of 个 of 工会 in `60个工会爱心驿站`.
struct Quantity {
  let value: Double
  let unit: Unicode.Scalar
  /// The two Han characters after the unit, or in front of a percentage; shorter at a mark.
  let noun: String
  /// Whether 第 stands in front.
  let isOrdinal: Bool
  /// Whether 近, 超, 余 or a range makes it less than exact.
  let isRough: Bool
  /// Whether it is written in Han numerals.
  let isHan: Bool
  /// Indexes of the scalars from the number to the unit.
  let range: Range<Int>

  var isPercentage: Bool { unit == "%" }

  /// Whether two count the same kind of thing.
  func isLike(_ other: Quantity) -> Bool {
    unit == other.unit && noun == other.noun && isOrdinal == other.isOrdinal
  }
}
