/// A date, or a part of one, in Arabic digits: `2024年2月5日`, `2月5日`, `2024年`, `5日`.
struct DateMention {
  let year: Int?
  let month: Int?
  let day: Int?
  /// Bytes with 年, 月, 日.
  let range: Range<Int>
  /// The index of the block.
  let block: Int
  /// What stands directly in front, white space left out.
  let before: Unicode.Scalar?
}
