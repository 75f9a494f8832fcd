/// What people read about a rule: why it matters, what it rests on, its examples.
package struct RulePage: Equatable, Sendable {
  /// Why the rule matters.
  package let why: Bilingual

  /// What each option is for, in the order of the file.
  package let optionNotes: [OptionNote]

  /// What the rule rests on.
  package let sources: [RuleSource]

  /// Copy that it flags, at least two examples.
  package let bad: [BadExample]

  /// Copy that it leaves alone, at least three examples.
  package let good: [GoodExample]
}
