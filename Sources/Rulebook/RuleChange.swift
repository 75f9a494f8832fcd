package import RuleFormat

/// What a profile or a configuration changes about one rule.
package struct RuleChange: Equatable, Sendable {
  /// Whether and how severely the rule is checked; nil leaves that as it is.
  package let level: RuleLevel?

  /// The options to change, by name.
  package let options: [String: OptionValue]

  /// Reads a level, or an object with the keys `severity` and `options`.
  init(_ item: DocumentItem, of sheet: RuleSheet) throws(DocumentError) {
    if item.isString {
      self.level = try RuleLevel(item)
      self.options = [:]
      return
    }
    guard item.isObject else {
      throw item.error(
        expected: Bilingual(
          chinese: "“off”“on”等词，或含“severity”“options”的对象",
          english: "a word such as “off”, or an object with “severity” and “options”"
        )
      )
    }
    let fields = try DocumentFields(item, allowed: ["severity", "options"])
    self.level = try fields.optional("severity").map { item throws(DocumentError) in
      try RuleLevel(item)
    }
    self.options = try fields.optional("options").map(sheet.readOptions) ?? [:]
  }
}
