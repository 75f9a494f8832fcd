/// The fields of an object that may have only certain keys.
package struct DocumentFields: Sendable {
  private let item: DocumentItem
  private let members: [DocumentMember]
  /// What is wrong with the keys that are none of those allowed.
  let unknownKeys: [DocumentError]

  /// Opens an object; a key that is not among `allowed` is an error.
  package init(_ item: DocumentItem, allowed: [String]) throws(DocumentError) {
    try self.init(item, reporting: allowed)
    if let error = unknownKeys.first { throw error }
  }

  /// Opens an object whose unknown keys will be told with all else that is wrong.
  init(_ item: DocumentItem, reporting allowed: [String]) throws(DocumentError) {
    self.item = item
    members = try item.members()
    let unknown = members.filter { !allowed.contains($0.key) }
    unknownKeys = unknown.map { $0.unknownKey(expected: Self.expected(allowed), among: allowed) }
  }

  private static func expected(_ allowed: [String]) -> Bilingual {
    let keys = allowed.map { "“\($0)”" }
    return Bilingual(
      chinese: keys.joined(separator: "、") + "之一",
      english: "one of " + keys.joined(separator: ", "))
  }

  /// The value under a key, where there is one, or under another that was meant to be it.
  package func optional(_ key: String) -> DocumentItem? {
    if let member = members.first(where: { $0.key == key }) { return member.item }
    guard let error = unknownKeys.first(where: { $0.suggestion == key }) else { return nil }
    return members.first { $0.keyOffset == error.offset }?.item
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
