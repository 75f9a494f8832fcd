package import RuleFormat

/// How many findings there are, by severity and by what can be fixed.
package struct FindingTally: Equatable, Sendable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var infos = 0
  package private(set) var hints = 0
  package private(set) var safeFixes = 0
  package private(set) var unsafeFixes = 0

  package var findings: Int { errors + warnings + infos + hints }

  package subscript(severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .info: infos
    case .hint: hints
    }
  }

  mutating func add(_ severity: Severity, _ fix: FixSafety?) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .info: infos += 1
    case .hint: hints += 1
    }
    switch fix {
    case .safe: safeFixes += 1
    case .unsafe: unsafeFixes += 1
    case nil: break
    }
  }

  mutating func add(_ other: FindingTally) {
    errors += other.errors
    warnings += other.warnings
    infos += other.infos
    hints += other.hints
    safeFixes += other.safeFixes
    unsafeFixes += other.unsafeFixes
  }
}
