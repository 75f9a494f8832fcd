internal import Linting
internal import RuleFormat

/// How one input is checked.
struct FilePlan {
  let input: Input
  let linter: Linter
  let date: CalendarDate?
  /// The least severity that makes the run fail.
  let failOn: Severity
  /// The number of the configuration; files that share it share their habits.
  let configuration: Int
  /// The suppressions of the configuration that hold, by their index.
  let suppressions: [Int]
  /// The language that the configuration asks for.
  let language: Language?
}
