/// What speaks for and against a wrap in a gap, in tenths of about a natural logarithm: 23 is ten to one.
///
/// Nothing does in gaps that the structure of the page decides.
struct WrapCosts {
  /// Of leaving a space in the line, or a line break as the end of a paragraph.
  var keep: Int32 = 0
  /// The same where no column width is known.
  var looseKeep: Int32 = 0
  /// Of a wrap, before any width is known.
  var wrap: Int32 = 0
  /// Of a wrap where no column width is known.
  var looseWrap: Int32 = 0
  /// Of a paragraph that ends here without a line break to show it; more than any way where none can.
  var split = WrapNode.never
}
