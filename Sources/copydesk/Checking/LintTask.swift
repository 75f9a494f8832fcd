/// Checks every input.
struct LintTask: FileTask {
  var checker: FileChecker

  mutating func run(_ file: FilePlan) -> FileOutcome {
    var outcome = FileOutcome()
    guard !checker.passesOver(file, &outcome) else { return outcome }
    if let text = checker.load(file, &outcome) { checker.check(text.source, file, &outcome) }
    return outcome
  }
}
