package import RuleFormat

/// How many findings there are, by severity and by what can be fixed.
package struct FindingTally: Equatable, Sendable {
  /// Findings that must never be published.
  package private(set) var errors = 0
  /// Findings to be mended before the page goes out.
  package private(set) var warnings = 0
  /// Findings worth knowing.
  package private(set) var infos = 0
  /// Thoughts an editor may like to see.
  package private(set) var hints = 0
  /// Findings whose fix needs nobody to look at it.
  package private(set) var safeFixes = 0
  /// Findings whose fix is made on request only.
  package private(set) var unsafeFixes = 0

  /// Findings of every severity.
  package var findings: Int { errors + warnings + infos + hints }

  /// Findings of one severity.
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
