internal import JSONText
package import RuleFormat

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

  /// The items that each name a configuration to extend: the value itself, or its elements.
  package func bases() throws(DocumentError) -> [DocumentItem] {
    if isString { return [self] }
    guard node.value.elements != nil else { throw error(expected: Self.expectedBases) }
    let items = try elements()
    guard !items.isEmpty else { throw error(expected: Self.expectedBases) }
    return items
  }

  private static let expectedBases = Bilingual(
    chinese: "配置文件的路径，或由路径组成的数组",
    english: "the path of a configuration, or an array of such paths"
  )

  private static let expectedNames = Bilingual(
    chinese: "至少有一项的数组",
    english: "an array with at least one text"
  )
}
