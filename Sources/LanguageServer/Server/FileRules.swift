internal import Linting
internal import RuleFormat

/// How one file is checked.
struct FileRules: Sendable {
  let linter: Linter
  let context: PageContext
  /// The house's own markers and roles.
  let terms: (markers: [String], roles: [String])
  /// The language that the configuration asks for.
  let language: Language?
  /// Whether the configuration says that the file is no copy.
  let isIgnored: Bool
}
