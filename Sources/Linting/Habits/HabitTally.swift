/// How often each style of a rule's options was seen.
package struct HabitTally: Equatable, Sendable {
  private struct Entry: Equatable {
    let option: String
    let habit: String
    var count: Int
  }

  /// A handful: an option has few styles, and a rule few options.
  private var entries: [Entry] = []

  init(_ places: [HabitPlace] = []) {
    entries.reserveCapacity(min(places.count, 4))
    add(places)
  }

  mutating func add(_ places: [HabitPlace]) {
    for place in places { add(1, of: place.option, place.habit) }
  }

  mutating func add(_ other: HabitTally) {
    for entry in other.entries { add(entry.count, of: entry.option, entry.habit) }
  }

  private mutating func add(_ count: Int, of option: String, _ habit: String) {
    if let index = entries.firstIndex(where: { $0.habit == habit && $0.option == option }) {
      entries[index].count += count
    } else {
      entries.append(Entry(option: option, habit: habit, count: count))
    }
  }

  func count(of option: String, _ habit: String) -> Int {
    entries.first { $0.habit == habit && $0.option == option }?.count ?? 0
  }

  /// The style that is a habit: seen at least twice, and in more than half of the places; in two thirds
  /// where it has to be clear.
  func habit(of option: String, isClear: Bool = false) -> String? {
    var total = 0
    var most: (count: Int, index: Int)?
    for (index, entry) in entries.enumerated() where entry.option == option {
      total += entry.count
      if entry.count > most?.count ?? 1 { most = (entry.count, index) }
    }
    guard let most, 2 * most.count > total, !isClear || 3 * most.count >= 2 * total else {
      return nil
    }
    return entries[most.index].habit
  }
}
