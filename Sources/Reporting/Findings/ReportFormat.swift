package import Rulebook

/// The formats that findings can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: the line, a caret, a summary.
  case text
  /// One JSON object with everything.
  case json
  /// SARIF 2.1.0, the interchange format of static analysis.
  case sarif
  /// Annotations of a GitHub workflow.
  case github
  /// The code quality report of GitLab.
  case gitlab
  /// For people: one line a finding.
  case compact
  /// One JSON object a line and a finding.
  case jsonl
  /// Checkstyle's XML.
  case checkstyle
  /// JUnit's XML.
  case junit
  /// The JSON lines of reviewdog.
  case rdjsonl

  /// What writes the format, in the language of a style; the rest of the style matters to text only.
  package func reporter(_ style: TextStyle, _ book: Rulebook) -> any FindingReporter {
    let messages = MessageRenderer(book, language: style.language)
    return switch self {
    case .text: TextReporter(style: style, book: book)
    case .json: JSONReporter(language: style.language, book: book)
    case .sarif: SARIFReporter(language: style.language, book: book)
    case .github: GitHubReporter(messages: messages)
    case .gitlab: GitLabReporter(messages: messages)
    case .compact: CompactReporter(messages, style)
    case .jsonl: JSONLinesReporter(messages: messages)
    case .checkstyle: CheckstyleReporter(messages: messages)
    case .junit: JUnitReporter(messages, language: style.language)
    case .rdjsonl: ReviewdogReporter(messages: messages)
    }
  }
}
