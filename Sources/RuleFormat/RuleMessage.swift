/// One of the messages a rule can give.
package struct RuleMessage: Equatable, Sendable {
  /// The name by which the checker asks for it.
  package let key: String

  /// The text with its `{pieces}`.
  package let text: Bilingual

  /// Joins a message to its name.
  package init(key: String, text: Bilingual) {
    self.key = key
    self.text = text
  }
}
