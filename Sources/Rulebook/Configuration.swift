package import RuleFormat

/// What a newsroom has set for the files under one folder.
package struct Configuration: Equatable, Sendable {
  /// How rules are checked where no override matches.
  package internal(set) var settings: RuleSettings

  /// The profile from which the settings start.
  var profile = Profile.house

  /// What the files that were read change about rules, each over those before it.
  var changes: [RuleChanges] = []

  /// The files that the last file extends, relative to its folder; reading them is the caller's task.
  package var bases: [String] = []

  /// Changes for some files; later ones win.
  package var overrides: [PathOverride] = []

  /// Patterns of files that are not checked, relative to the configuration's folder.
  package var ignore: [String] = []

  /// What editors looked at and found right.
  package var suppressions: [SuppressionEntry] = []

  /// The endings of the files that are checked, without the dot.
  package var extensions = ["txt", "md"]

  /// The house's own lead markers, such as `南方工报讯`.
  package var markers: [String] = []

  /// The house's own roles, such as `融媒体记者`.
  package var roles: [String] = []

  /// Folders with the newsroom's own rules, relative to the configuration's folder.
  package var ruleFolders: [String] = []

  /// How the date of a page is known; nil where it is not.
  package var date: PageDate?

  /// The language of messages; nil leaves it to the program.
  package var language: Language?

  /// The least severity that makes a run fail; nil leaves it to the command.
  package var failOn: Severity?

  /// A configuration that sets nothing but how rules are checked.
  package init(settings: RuleSettings) {
    self.settings = settings
  }

  /// What holds where there is no configuration file: every rule as its own file has it.
  package init(_ rulebook: Rulebook) {
    self.init(settings: RuleSettings(rulebook))
  }

  /// How rules are checked where some of the overrides hold, given by their index in their order.
  package func settings(with holding: [Int]) -> RuleSettings {
    holding.reduce(into: settings) { settings, index in
      settings.apply(overrides[index].changes)
    }
  }
}
