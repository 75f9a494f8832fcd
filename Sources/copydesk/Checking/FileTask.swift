/// What is done with every input of a run; each thread has a copy.
protocol FileTask: Sendable {
  /// Does it with one input.
  mutating func run(_ file: FilePlan) -> FileOutcome
}
