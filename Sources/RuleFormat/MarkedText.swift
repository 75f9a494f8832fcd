/// A text in which `⟦` and `⟧` mark what a rule finds.
package struct MarkedText: Equatable, Sendable {
  /// The text without its marks.
  package let text: String

  /// What is marked, in bytes of ``text``, in order; an empty range is a place between characters.
  package let ranges: [Range<Int>]

  /// Takes the marks out of a text; nil where they do not come in pairs.
  package init?(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var ranges: [Range<Int>] = []
    var length = 0
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch (scalar, start) {
      case ("⟦", nil): start = length
      case ("⟧", let begun?):
        ranges.append(begun..<length)
        start = nil
      case ("⟦", _), ("⟧", _): return nil
      default:
        scalars.append(scalar)
        length += UTF8.width(scalar)
      }
    }
    guard start == nil else { return nil }
    self.text = String(scalars)
    self.ranges = ranges
  }
}
