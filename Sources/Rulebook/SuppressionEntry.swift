internal import JSONText
internal import RuleFormat

/// Something that the configuration says is right, though a rule speaks of it.
package struct SuppressionEntry: Equatable, Sendable {
  /// The rule or desk that is to be silent.
  package let selector: RuleSelector

  /// The selector as it is written.
  package let name: String

  /// Patterns of the files that it holds for, relative to the configuration's folder; empty for all.
  package let paths: [String]

  /// The copy that is right; nil for any copy of these files.
  package let text: String?

  /// Why it is right.
  package let reason: String

  /// The place of the entry in the configuration, in bytes.
  package let range: Range<Int>

  init(_ item: DocumentItem, rulebook: Rulebook) throws(DocumentError) {
    let fields = try DocumentFields(item, allowed: ["rule", "paths", "text", "reason"])
    let rule = try fields.required("rule")
    name = try rule.string()
    guard let selector = RuleSelector(name, rulebook: rulebook) else {
      throw rule.error(
        expected: RuleSelector.expected,
        suggestion: RuleSelector.meant(by: name, in: rulebook))
    }
    self.selector = selector
    paths = try fields.optional("paths")?.names() ?? []
    text = try fields.optional("text")?.filledString()
    reason = try fields.required("reason").filledString()
    range = item.node.range
    guard text != nil || !paths.isEmpty else { throw item.error(Self.everywhere) }
  }

  private static let everywhere = Bilingual(
    chinese: "要有“text”或“paths”；处处都不查的规则，在“rules”里写“off”",
    english:
      "“text” or “paths” is needed; a rule that is to be silent everywhere is “off” in “rules”"
  )
}
