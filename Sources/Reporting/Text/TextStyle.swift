package import RuleFormat

/// How reports for people are written.
package struct TextStyle: Sendable {
  /// The language of every word that is not copy.
  package let language: Language
  /// Whether escape sequences may be used.
  package let colour: Bool
  /// Whether the summary is left out.
  package let quiet: Bool
  /// Whether counts per rule stand in place of the single findings.
  package let statistics: Bool

  /// Chinese without colours, every finding and the summary, unless told otherwise.
  package init(
    language: Language = .chinese,
    colour: Bool = false,
    quiet: Bool = false,
    statistics: Bool = false
  ) {
    self.language = language
    self.colour = colour
    self.quiet = quiet
    self.statistics = statistics
  }
}
