package import RuleFormat

/// All rules that copydesk knows, by desk and name.
package struct Rulebook: Sendable {
  /// What linting needs of every rule, in the order of the desks, then by name.
  package let sheets: [RuleSheet]

  private let places: [RuleID: Int]
  private let rules: [CompiledRule]
  /// The rules of newsrooms among them.
  private let own: [NewsroomRule]

  /// The rules compiled into the program.
  package static let builtin = Rulebook(compiledRules)

  /// The words of all lists that are compiled into the program, each under its list's number.
  package static var builtinWords: WordSlots { compiledWords }

  /// How many numbers of such lists there are.
  package static var builtinLists: Int { compiledRules.count }

  /// The number of the list that a rule has in the program; nil where it has none, or another one.
  package static func builtinList(of sheet: RuleSheet) -> Int? {
    guard let table = sheet.declaration?.table, let number = builtin.places[sheet.id],
      builtin.rules[number].table == table
    else { return nil }
    return number
  }

  /// Takes rules that are in order already.
  init(_ rules: [CompiledRule]) {
    // The build wrote these very texts: one that does not read cannot occur.
    let sheets = rules.compactMap {
      RuleSheet(core: $0.core, wording: $0.wording, kind: $0.kind, table: $0.table)
    }
    self.init(rules, sheets: sheets, own: [])
  }

  private init(_ rules: [CompiledRule], sheets: [RuleSheet], own: [NewsroomRule]) {
    self.rules = rules
    self.sheets = sheets
    self.own = own
    self.places = Dictionary(
      sheets.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The rules that may leave a choice to the page, and so to the other pages of a run.
  package var habits: Set<RuleID> {
    Set(sheets.filter { $0.options.contains(where: \.kind.mayFollowPage) }.map(\.id))
  }

  /// The rulebook with a newsroom's rules among the others; of two of one name the first stays.
  package func adding(_ newsroom: [NewsroomRule]) -> Rulebook {
    var sheets = sheets
    var own = own
    for rule in newsroom where !sheets.contains(where: { $0.id == rule.sheet.id }) {
      sheets.append(rule.sheet)
      own.append(rule)
    }
    return Rulebook(rules, sheets: sheets.sorted { $0.id < $1.id }, own: own)
  }

  /// The rulebook with what another one has of newsrooms.
  package func joined(to other: Rulebook) -> Rulebook {
    other.own.isEmpty ? self : adding(other.own)
  }

  /// The file of a newsroom's rule; nil for a rule of the program, and where there is none.
  package func file(of id: RuleID) -> String? {
    own.first { $0.sheet.id == id }?.file
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
    if let rule = own.first(where: { $0.sheet.id == id }) { return rule.page }
    let path = id.description
    guard let file = rules.first(where: { $0.id == path })?.file, let sheet = sheet(id) else {
      return nil
    }
    return RuleFile.page(Array(file.utf8), of: sheet)
  }
}
