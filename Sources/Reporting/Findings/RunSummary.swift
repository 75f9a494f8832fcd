internal import Linting
package import RuleFormat

/// What a run over many files came to.
package struct RunSummary: Sendable {
  /// How many files were checked.
  package private(set) var files = 0
  /// How many scalars they have, white space left out.
  package private(set) var characters = 0
  /// What could not be checked, in its order.
  package private(set) var failures: [FileFailure] = []
  /// Whether what is found is written down as a baseline and not reported.
  package var takesStock = false
  private var tallies: [RuleID: FindingTally] = [:]

  /// A run that has seen no file yet.
  package init() {}

  /// Takes in a file that was checked, with or without findings.
  package mutating func add(_ report: FileReport) {
    files += 1
    characters += report.characters
    addFindings(of: report)
  }

  /// Takes in findings in a file that is no copy.
  package mutating func addFindings(of report: FileReport) {
    for diagnostic in report.diagnostics {
      tallies[diagnostic.rule, default: FindingTally()]
        .add(diagnostic.severity, diagnostic.fix?.safety)
    }
  }

  /// Takes in a file that could not be checked.
  package mutating func add(_ failure: FileFailure) { failures.append(failure) }

  /// How many files could not be checked; of one of them, several things may be told.
  package var unreadable: Int { Set(failures.map(\.path)).count }

  /// Takes in what another part of the run came to.
  package mutating func add(_ other: RunSummary) {
    files += other.files
    characters += other.characters
    failures += other.failures
    for (rule, tally) in other.tallies { tallies[rule, default: FindingTally()].add(tally) }
  }

  /// All findings together.
  package var total: FindingTally {
    tallies.values.reduce(into: FindingTally()) { $0.add($1) }
  }

  /// The desks that found something, in their order.
  package var byDesk: [(desk: Desk, tally: FindingTally)] {
    var desks: [Desk: FindingTally] = [:]
    for (rule, tally) in tallies { desks[rule.desk, default: FindingTally()].add(tally) }
    return desks.sorted { $0.key < $1.key }.map { (desk: $0.key, tally: $0.value) }
  }

  /// The rules that found something, the most frequent first.
  package var byRule: [(rule: RuleID, tally: FindingTally)] {
    tallies.sorted { left, right in
      left.value.findings == right.value.findings
        ? left.key < right.key : left.value.findings > right.value.findings
    }.map { (rule: $0.key, tally: $0.value) }
  }
}
