/// A place in a text as people count it.
package struct Position: Equatable, Sendable {
  /// From 1.
  package let line: Int
  /// Unicode scalars, from 1.
  package let column: Int

  /// Joins a line to a column, both counted from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
