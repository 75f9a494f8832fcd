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

  /// Reports a place that does otherwise than `wanted`.
  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings)
}

extension HabitRule {
  package var optionsGoTogether: Bool { true }

  package func check(_ page: Page, _ findings: inout Findings) {
    let places = places(on: page)
    guard !places.isEmpty else { return }
    let tally = findings.surveyed ?? HabitTally(places)
    var last: (option: String, style: String?)?
    for place in places {
      if last?.option != place.option { last = (place.option, style(of: place.option, in: tally)) }
      guard let wanted = last?.style, place.habit != wanted else { continue }
      report(place, wanted: wanted, on: page, to: &findings)
    }
  }

  package var followsPages: Bool {
    options.habits.contains { options.choice($0) == OptionKind.asPage }
  }

  /// The style that holds for an option; nil where nothing tells, and nothing is to be reported.
  func style(of option: String, in tally: HabitTally) -> String? {
    let choice = options.choice(option)
    guard choice == OptionKind.asPage else { return choice }
    if let habit = tally.habit(of: option) { return habit }
    let witnesses = optionsGoTogether ? options.habits : [option]
    let followsHouse = witnesses.contains { other in
      options.house(other).map { tally.count(of: other, $0) > 0 } == true
    }
    return followsHouse ? options.house(option) : nil
  }
}
