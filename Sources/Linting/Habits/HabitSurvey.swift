package import RuleFormat

/// The habits of many pages, rule by rule.
package struct HabitSurvey: Equatable, Sendable {
  private var tallies: [RuleID: HabitTally] = [:]

  package init() {}

  package subscript(rule: RuleID) -> HabitTally? { tallies[rule] }

  /// Takes in what another survey saw.
  package mutating func add(_ other: HabitSurvey) {
    for (rule, tally) in other.tallies { tallies[rule, default: HabitTally()].add(tally) }
  }

  mutating func add(_ places: [HabitPlace], of rule: RuleID) {
    guard !places.isEmpty else { return }
    tallies[rule, default: HabitTally()].add(places)
  }
}
