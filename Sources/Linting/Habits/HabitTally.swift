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

  /// The style that is a habit: seen at least twice, and in more than half of the places.
  func habit(of option: String) -> String? {
    guard let habits = counts[option] else { return nil }
    let total = habits.values.reduce(0, +)
    return habits.first { $0.value >= 2 && 2 * $0.value > total }?.key
  }
}
