package import Rulebook

/// Something that an editor says is right, though a rule speaks of it.
package struct Suppression: Equatable, Sendable {
  /// The rule or desk that is to be silent.
  package let selector: RuleSelector
  /// The copy that is right: a finding inside it, or around it, is left out; nil for any copy.
  package let text: String?

  package init(_ selector: RuleSelector, text: String?) {
    self.selector = selector
    self.text = text
  }
}
