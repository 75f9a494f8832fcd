package import RuleFormat

/// All rules that copydesk knows, by desk and name.
package struct Rulebook: Sendable {
  /// What linting needs of every rule, in the order of the desks, then by name.
  package let sheets: [RuleSheet]

  private let places: [RuleID: Int]
  private let files: [RuleID: String]

  /// The rules compiled into the program.
  package static let builtin = Rulebook(compiledRules)

  init(_ rules: [CompiledRule]) {
    var sheets: [RuleSheet] = []
    var files: [RuleID: String] = [:]
    sheets.reserveCapacity(rules.count)
    for rule in rules {
      // The build has read these very bytes: what does not read here cannot occur.
      guard let sheet = try? RuleSheet(core: Array(rule.core.utf8)) else { continue }
      sheets.append(sheet)
      files[sheet.id] = rule.file
    }
    sheets.sort { $0.id < $1.id }
    self.sheets = sheets
    self.files = files
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
    guard let file = files[id] else { return nil }
    return try? RuleFile(Array(file.utf8), path: id.description).page
  }
}
