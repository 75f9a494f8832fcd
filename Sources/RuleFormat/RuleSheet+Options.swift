extension RuleSheet {
  /// Reads changes of this rule's options, `{"name": value}`, as rule files and configurations
  /// write them.
  package func readOptions(
    _ item: DocumentItem
  ) throws(DocumentError) -> [String: OptionValue] {
    var changes: [String: OptionValue] = [:]
    for member in try item.members() {
      guard let spec = options.first(where: { $0.name == member.key }) else {
        throw member.unknownKey(expected: expectedOption, among: options.map(\.name))
      }
      changes[spec.name] = try spec.kind.read(member.item)
    }
    return changes
  }

  private var expectedOption: Bilingual {
    guard !options.isEmpty else {
      return Bilingual(
        chinese: "无选项（规则“\(id)”没有选项）",
        english: "none (the rule “\(id)” has no options)"
      )
    }
    let names = options.map { "“\($0.name)”" }
    return Bilingual(
      chinese: "规则“\(id)”的选项\(names.joined(separator: "、"))",
      english: "an option of the rule “\(id)”: " + names.joined(separator: ", ")
    )
  }
}
