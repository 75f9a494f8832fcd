/// One `"key": value` of an object whose keys are names, not fields.
package struct DocumentMember: Sendable {
  /// The key.
  package let key: String

  /// Where the key stands, in bytes from the start of the file.
  package let keyOffset: Int

  /// What stands under the key.
  package let item: DocumentItem

  /// Says that the key is not one of the names it may be, and which is the nearest.
  package func unknownKey(
    expected: Bilingual, among names: some Sequence<String>
  ) -> DocumentError {
    unknownKey(expected: expected, suggestion: NearestName.find(key, among: names))
  }

  /// Says that the key is not one of the names it may be, and which was meant.
  package func unknownKey(expected: Bilingual, suggestion: String?) -> DocumentError {
    DocumentError(
      offset: keyOffset,
      keyPath: item.keyPath.dropLast(),
      found: Bilingual(chinese: "键“\(key)”", english: "the key “\(key)”"),
      expected: expected,
      suggestion: suggestion
    )
  }
}
