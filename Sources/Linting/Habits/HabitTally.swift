/// How often each style of a rule's options was seen.
package struct HabitTally: Equatable, Sendable {
  private var counts: [String: [String: Int]] = [:]

  init(_ places: [HabitPlace] = []) {
    add(places)
  }

  mutating func add(_ places: [HabitPlace]) {
    for place in places { counts[place.option, default: [:]][place.habit, default: 0] += 1 }
  }

  mutating func add(_ other: HabitTally) {
    for (option, habits) in other.counts {
      counts[option, default: [:]].merge(habits, uniquingKeysWith: +)
    }
  }

  func count(of option: String, _ habit: String) -> Int { counts[option]?[habit] ?? 0 }

  /// The style that is a habit: seen at least twice and more often than any other.
  func habit(of option: String) -> String? {
    let ranked = (counts[option] ?? [:]).sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value >= 2 else { return nil }
    guard ranked.count == 1 || first.value > ranked[1].value else { return nil }
    return first.key
  }
}
