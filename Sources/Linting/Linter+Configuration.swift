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
    let rules = settings.enabled.compactMap { id in
      guard let sheet = rulebook.sheet(id), let setting = settings[id] else {
        return ActiveRule?.none
      }
      return ActiveRule(sheet, severity: setting.severity, options: setting.options)
    }
    self.init(
      rules, terms: HouseTerms(markers: configuration.markers, roles: configuration.roles))
  }
}
