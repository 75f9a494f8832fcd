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
    guard isString || node.value.elements != nil else {
      throw error(expected: Self.expectedBases)
    }
    let items = isString ? [self] : try elements()
    guard !items.isEmpty else { throw error(expected: Self.expectedBases) }
    for item in items where item.node.value.string?.contains("://") == true {
      throw item.error(Self.noFile)
    }
    return items
  }

  private static let noFile = Bilingual(
    chinese: "只能沿用本机的文件，不能写网址", english: "only files can be extended, no addresses")

  private static let expectedBases = Bilingual(
    chinese: "配置文件的路径，或由路径组成的数组",
    english: "the path of a configuration, or an array of such paths"
  )

  private static let expectedNames = Bilingual(
    chinese: "至少有一项的数组",
    english: "an array with at least one text"
  )
}
