package import NewsCopy
package import RuleFormat

/// A rule about what papers do differently, each in its own consistent way.
///
/// Where the configuration names no style, the pages themselves set it: what most places do is
/// right, and only the minority is reported.
package protocol HabitRule: Rule {
  var options: RuleOptions { get }

  /// Whether a page that follows the house for one option is taken to mean it for the others.
  var optionsGoTogether: Bool { get }

  /// Whether only what two thirds of the places do is a habit.
  var needsClearHabit: Bool { get }

  /// Whether a style may stand where only other options of the pages show that they follow a house.
  func accepts(_ habit: String, besides house: String) -> Bool

  /// Reports a place that does otherwise than `wanted`.
  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings)
}

extension HabitRule {
  package var optionsGoTogether: Bool { true }

  package var needsClearHabit: Bool { false }

  package func accepts(_ habit: String, besides house: String) -> Bool { false }

  package func check(_ page: Page, _ findings: inout Findings) { checkHabits(page, &findings) }

  /// Reports the places that do otherwise than the pages do, or than is configured.
  func checkHabits(_ page: Page, _ findings: inout Findings) {
    let places = places(on: page)
    guard !places.isEmpty else { return }
    let tally = findings.surveyed ?? HabitTally(places)
    var last: (option: String, style: String?, isOfHouse: Bool)?
    for place in places {
      if last?.option != place.option {
        let usual = usual(of: place.option, in: tally)
        let house = usual == nil ? house(of: place.option, in: tally) : nil
        last = (place.option, usual ?? house, house != nil)
      }
      guard let (_, style, isOfHouse) = last, let wanted = style, place.habit != wanted,
        !isOfHouse || !accepts(place.habit, besides: wanted)
      else { continue }
      report(place, wanted: wanted, on: page, to: &findings)
    }
  }

  package var followsPages: Bool {
    options.habits.contains { options.choice($0) == OptionKind.asPage }
  }

  /// The style that holds for an option; nil where nothing tells, and nothing is to be reported.
  func style(of option: String, in tally: HabitTally) -> String? {
    usual(of: option, in: tally) ?? house(of: option, in: tally)
  }

  /// The style that is configured, or that most places have.
  private func usual(of option: String, in tally: HabitTally) -> String? {
    let choice = options.choice(option)
    return choice == OptionKind.asPage ? tally.habit(of: option, isClear: needsClearHabit) : choice
  }

  /// The style of the house, where some place follows it.
  private func house(of option: String, in tally: HabitTally) -> String? {
    let witnesses = optionsGoTogether ? options.habits : [option]
    let followsHouse = witnesses.contains { other in
      options.house(other).map { tally.count(of: other, $0) > 0 } == true
    }
    return followsHouse ? options.house(option) : nil
  }
}
