internal import Linting
internal import RuleFormat

/// How one input is checked.
struct FilePlan {
  let input: Input
  let setup: FileSetup
  let date: CalendarDate?
  /// The suppressions of the configuration that hold, by their index.
  let suppressions: [Int]
}

/// What the inputs of one configuration share that the same of its overrides hold for.
///
/// A class: there may be a hundred thousand inputs, and each one refers to its own.
final class FileSetup: Sendable {
  let linter: Linter
  /// The least severity that makes the run fail.
  let failOn: Severity
  /// The number of the configuration; files that share it share their habits.
  let configuration: Int
  /// The language that the configuration asks for.
  let language: Language?

  init(linter: Linter, failOn: Severity, configuration: Int, language: Language?) {
    self.linter = linter
    self.failOn = failOn
    self.configuration = configuration
    self.language = language
  }
}
