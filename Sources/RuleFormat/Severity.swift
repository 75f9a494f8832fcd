/// How much a finding matters, from the least to the most.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// A thought an editor may like to see.
  case hint

  /// Worth knowing; the page may go out as it is.
  case info

  /// Should be mended before the page goes out.
  case warning

  /// Never publish.
  case error

  /// Whether the left side matters less.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .info: 1
    case .warning: 2
    case .error: 3
    }
  }
}
