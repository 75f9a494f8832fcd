/// One of the messages a rule can give.
package struct RuleMessage: Equatable, Sendable {
  /// The name by which the checker asks for it.
  package let key: String

  /// The text with its `{pieces}`.
  package let text: Bilingual
}
