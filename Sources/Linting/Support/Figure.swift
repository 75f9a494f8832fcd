internal import NewsCopy

/// A number in Arabic digits, with what stands around it in its paragraph.
struct Figure {
  /// Bytes from the first digit to the last, with decimal point and group marks.
  let range: Range<Int>
  /// The index of its block.
  let block: Int
  /// The value of the digits before the point; nil where there are too many.
  let whole: Int?
  /// How many digits stand before the point.
  let wholeDigits: Int
  /// How many digits stand after the point.
  let fractionDigits: Int
  /// Whether commas part the thousands.
  let isGrouped: Bool
  /// What stands directly in front, white space left out.
  let before: Unicode.Scalar?
  /// What stands directly behind, white space left out, and the bytes it takes.
  let after: Unicode.Scalar?
  let afterRange: Range<Int>
  /// Whether it is a piece of something longer: a date with points, a number that a wrap cut, a code.
  let isPart: Bool

  /// Whether it is digits and nothing else, and whole.
  var isPlain: Bool { fractionDigits == 0 && !isGrouped && !isPart }

  /// Whether white space parts it from what stands behind.
  var hasGapAfter: Bool { afterRange.lowerBound > range.upperBound }
}
