/// What linting needs to know about a rule.
package struct RuleSheet: Equatable, Sendable {
  /// The rule's name.
  package let id: RuleID

  /// How much its findings matter where nothing is configured.
  package let severity: Severity

  /// Whether the rule runs where nothing is configured.
  package let isEnabled: Bool

  /// The best fix a finding can offer; nil where it offers none.
  package let fix: FixSafety?

  /// The options, in the order of the file.
  package let options: [OptionSpec]

  /// What the rule is called and what it says: at least one message.
  package let wording: RuleWording

  /// What the rule looks for, where that is data; nil where a checker is written for it.
  package let declaration: Declaration?

  /// Writes a sheet.
  package init(
    id: RuleID,
    severity: Severity,
    isEnabled: Bool,
    fix: FixSafety?,
    options: [OptionSpec],
    wording: RuleWording,
    declaration: Declaration? = nil
  ) {
    self.id = id
    self.severity = severity
    self.isEnabled = isEnabled
    self.fix = fix
    self.options = options
    self.wording = wording
    self.declaration = declaration
  }

  /// What the rule is called in lists; read at each call.
  package var title: Bilingual { wording.title }

  /// The messages, the usual one first; read at each call.
  package var messages: [RuleMessage] { wording.messages }

  /// The text of a message with its `{pieces}`; of the usual one where the key is not known.
  package func message(_ key: String) -> Bilingual {
    let messages = messages
    let message = messages.first { $0.key == key } ?? messages.first
    return message?.text ?? title
  }
}
