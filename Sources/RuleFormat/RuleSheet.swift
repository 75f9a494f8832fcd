/// What linting needs to know about a rule.
package struct RuleSheet: Equatable, Sendable {
  /// The rule's name.
  package let id: RuleID

  /// What the rule is called in lists.
  package let title: Bilingual

  /// How much its findings matter where nothing is configured.
  package let severity: Severity

  /// Whether the rule runs where nothing is configured.
  package let isEnabled: Bool

  /// The best fix a finding can offer; nil where it offers none.
  package let fix: FixSafety?

  /// The options, in the order of the file.
  package let options: [OptionSpec]

  /// The messages, the usual one first; never empty.
  package let messages: [RuleMessage]

  /// What the rule looks for, where that is data; nil where a checker is written for it.
  package let declaration: Declaration?

  /// Writes a sheet.
  package init(
    id: RuleID,
    title: Bilingual,
    severity: Severity,
    isEnabled: Bool,
    fix: FixSafety?,
    options: [OptionSpec],
    messages: [RuleMessage],
    declaration: Declaration? = nil
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.isEnabled = isEnabled
    self.fix = fix
    self.options = options
    self.messages = messages
    self.declaration = declaration
  }

  /// The text of a message with its `{pieces}`; of the usual one where the key is not known.
  package func message(_ key: String) -> Bilingual {
    let message = messages.first { $0.key == key } ?? messages.first
    return message?.text ?? title
  }
}
