internal import RuleFormat

/// The `"rules"` of a profile, a configuration or an override.
package struct RuleChanges: Equatable, Sendable {
  /// What changes for whole desks; single rules come after.
  var desks: [Desk: RuleLevel] = [:]

  /// What changes for single rules.
  var rules: [RuleID: RuleChange] = [:]

  /// Changes nothing.
  package init() {}

  /// Reads an object whose keys are desks and rule ids.
  init(_ item: DocumentItem, rulebook: Rulebook) throws(DocumentError) {
    for member in try item.members() {
      if let desk = Desk(rawValue: member.key) {
        desks[desk] = try RuleLevel(member.item)
      } else if let id = RuleID(member.key), let sheet = rulebook.sheet(id) {
        rules[id] = try RuleChange(member.item, of: sheet)
      } else {
        throw member.unknownKey(
          expected: RuleSelector.expected,
          suggestion: RuleSelector.meant(by: member.key, in: rulebook)
        )
      }
    }
  }
}
