/// A byte range of the text and what is to stand there instead.
package struct Edit: Equatable, Sendable {
  package let range: Range<Int>
  package let replacement: String

  package init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
