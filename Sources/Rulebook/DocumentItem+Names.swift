internal import JSONText
internal import RuleFormat

extension DocumentItem {
  /// Whether the value is a string.
  var isString: Bool { node.value.string != nil }

  /// Whether the value is an object.
  var isObject: Bool { node.value.members != nil }

  /// The texts of an array of strings that has something in it, and nothing empty.
  func names() throws(DocumentError) -> [String] {
    let names = try filledStrings()
    guard !names.isEmpty else { throw error(expected: Self.expectedNames) }
    return names
  }

  private static let expectedNames = Bilingual(
    chinese: "至少有一项的数组",
    english: "an array with at least one text"
  )
}
