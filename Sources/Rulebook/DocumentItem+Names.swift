internal import JSONText
internal import RuleFormat

extension DocumentItem {
  /// Whether the value is a string.
  var isString: Bool { node.value.string != nil }

  /// Whether the value is an object.
  var isObject: Bool { node.value.members != nil }

  /// The texts of an array of strings that has something in it, and nothing empty.
  func names() throws(DocumentError) -> [String] {
    let elements = try elements()
    guard !elements.isEmpty else { throw error(expected: Self.expectedNames) }
    var names: [String] = []
    for element in elements {
      let name = try element.string()
      guard !name.allSatisfy(\.isWhitespace) else {
        throw element.error(
          Bilingual(chinese: "不能为空", english: "a text must not be empty")
        )
      }
      names.append(name)
    }
    return names
  }

  private static let expectedNames = Bilingual(
    chinese: "至少有一项的数组",
    english: "an array with at least one text"
  )
}
