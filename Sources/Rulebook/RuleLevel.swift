package import RuleFormat

/// What a configuration says about a rule in one word.
package enum RuleLevel: Equatable, Sendable {
  case off

  /// Checked, as severely as before.
  case on

  /// Checked, and as severely as this.
  case severity(Severity)

  static let words = ["off", "on"] + Severity.allCases.reversed().map(\.rawValue)

  init(_ item: DocumentItem) throws(DocumentError) {
    let word = try item.oneOf(Self.words)
    if let severity = Severity(rawValue: word) {
      self = .severity(severity)
    } else {
      self = word == "off" ? .off : .on
    }
  }
}
