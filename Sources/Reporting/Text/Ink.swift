internal import RuleFormat

/// How a piece of text looks on a terminal.
enum Ink {
  case bold
  case faint
  case red
  case yellow
  case cyan
  case green

  /// The colour of a severity.
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .red
    case .warning: self = .yellow
    case .info: self = .cyan
    case .hint: self = .bold
    }
  }

  /// The parameters of the escape sequence (ECMA-48, SGR) that switches it on.
  var code: String {
    switch self {
    case .bold: "1"
    case .faint: "2"
    case .red: "1;31"
    case .yellow: "1;33"
    case .cyan: "1;36"
    case .green: "32"
    }
  }
}
