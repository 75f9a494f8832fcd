/// One `"key": value` of an object.
package struct JSONMember: Equatable, Sendable {
  /// The key with its escapes resolved.
  package let key: String

  /// The bytes of the key, quotation marks included.
  package let keyRange: Range<Int>

  /// What stands under the key.
  package let value: JSONNode

  /// Joins a key to its value.
  package init(key: String, keyRange: Range<Int>, value: JSONNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }

  /// Whether the key is this one, byte for byte; equal strings may still be spelt differently.
  func has(_ other: String) -> Bool {
    key == other && key.utf8.elementsEqual(other.utf8)
  }
}
