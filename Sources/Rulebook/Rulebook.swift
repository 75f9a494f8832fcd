package import RuleFormat

/// All rules that copydesk knows, by desk and name.
package struct Rulebook: Sendable {
  /// What linting needs of every rule, in the order of the desks, then by name.
  package let sheets: [RuleSheet]

  private let places: [RuleID: Int]
  private let rules: [CompiledRule]

  /// The rules compiled into the program.
  package static let builtin = Rulebook(compiledRules)

  /// Takes rules that are in order already.
  init(_ rules: [CompiledRule]) {
    // The build wrote these very texts: one that does not read cannot occur.
    self.sheets = rules.compactMap { RuleSheet(core: $0.core, declaration: $0.declaration) }
    self.rules = rules
    self.places = Dictionary(
      sheets.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The sheet of a rule; nil where there is no such rule.
  package func sheet(_ id: RuleID) -> RuleSheet? {
    places[id].map { sheets[$0] }
  }

  /// The rules of one desk, by name.
  package func sheets(of desk: Desk) -> [RuleSheet] {
    sheets.filter { $0.id.desk == desk }
  }

  /// What people read about a rule; its file is read when this is asked.
  package func page(of id: RuleID) -> RulePage? {
    let path = id.description
    guard let file = rules.first(where: { $0.id == path })?.file else { return nil }
    return try? RuleFile(Array(file.utf8), path: path).page
  }
}
