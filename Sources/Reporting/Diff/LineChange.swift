/// Lines of the old text that give way to lines of the new one; either may be none.
package struct LineChange: Equatable, Sendable {
  /// Lines of the old text, from 0.
  package let old: Range<Int>
  /// Lines of the new text, from 0.
  package let new: Range<Int>
}
