/// A JSON value and the place where it stands.
package struct JSONNode: Equatable, Sendable {
  /// The bytes of the text that spell the value, quotation marks and brackets included.
  package let range: Range<Int>

  /// What the bytes say.
  package let value: JSONValue

  /// Joins a value to its place in the text.
  package init(range: Range<Int>, value: JSONValue) {
    self.range = range
    self.value = value
  }

  /// The value under a key; nil where there is none or where this is not an object.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.has(key) }?.value
  }
}
