/// A place in a text as the protocol names it: line and column from 0.
package struct TextPosition: Hashable, Comparable, Sendable {
  /// From 0.
  package let line: Int
  /// From 0, in the units of the encoding that was agreed on.
  package let character: Int

  /// Names a place; whatever the client sent, in the text or not.
  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Whether the left place comes first.
  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}
