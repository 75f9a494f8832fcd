/// The fields of an object that may have only certain keys.
package struct DocumentFields: Sendable {
  private let item: DocumentItem
  private let members: [DocumentMember]

  /// Opens an object; a key that is not among `allowed` is an error.
  package init(_ item: DocumentItem, allowed: [String]) throws(DocumentError) {
    self.item = item
    self.members = try item.members()
    for member in members where !allowed.contains(member.key) {
      let keys = allowed.map { "“\($0)”" }
      let expected = Bilingual(
        chinese: keys.joined(separator: "、") + "之一",
        english: "one of " + keys.joined(separator: ", ")
      )
      throw member.unknownKey(expected: expected, among: allowed)
    }
  }

  /// The value under a key, where there is one.
  package func optional(_ key: String) -> DocumentItem? {
    members.first { $0.key == key }?.item
  }

  /// The value under a key that must be there.
  package func required(_ key: String) throws(DocumentError) -> DocumentItem {
    guard let value = optional(key) else {
      throw item.error(
        Bilingual(chinese: "缺少键“\(key)”", english: "the key “\(key)” is missing")
      )
    }
    return value
  }
}
