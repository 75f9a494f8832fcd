internal import NewsCopy
package import Rulebook

extension Linter {
  /// The linter of a newsroom: its rules as they are set, its markers and roles.
  ///
  /// - Parameters:
  ///   - configuration: What gives the house's words.
  ///   - settings: How the rules are checked; the configuration's own, or those of some files.
  ///   - rulebook: Where the rules' sheets are.
  package init(_ configuration: Configuration, settings: RuleSettings, rulebook: Rulebook) {
    let rules = rulebook.sheets.compactMap { sheet -> ActiveRule? in
      guard let setting = settings[sheet.id], setting.isEnabled else { return nil }
      return ActiveRule(sheet, severity: setting.severity, options: setting.options)
    }
    self.init(
      rules, terms: HouseTerms(markers: configuration.markers, roles: configuration.roles),
      known: rulebook.sheets.map(\.id))
  }
}
