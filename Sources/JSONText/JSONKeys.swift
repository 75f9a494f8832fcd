/// The keys of one object: finds a repeated one without comparing each with each.
struct JSONKeys {
  /// Up to here a look through the members is quicker than a set.
  private static let fewKeys = 8

  private var seen: Set<[UInt8]> = []

  /// Takes a key that follows `members`; false where one of them has it, byte for byte.
  mutating func insert(_ key: String, after members: [JSONMember]) -> Bool {
    guard members.count >= Self.fewKeys else {
      return !members.contains { $0.has(key) }
    }
    if seen.isEmpty { seen = Set(members.map { Array($0.key.utf8) }) }
    return seen.insert(Array(key.utf8)).inserted
  }
}
