/// One change of a text.
package struct ContentChange: Sendable {
  /// Where the old text stood; nil where the new one takes the place of everything.
  package let range: (start: TextPosition, end: TextPosition)?
  /// Valid UTF-8.
  package let text: [UInt8]

  /// Replaces a range, or the whole text.
  package init(range: (start: TextPosition, end: TextPosition)?, text: [UInt8]) {
    self.range = range
    self.text = text
  }
}
