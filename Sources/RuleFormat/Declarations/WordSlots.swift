/// Words in slots by their ``WordKey``, with a filter in front of them.
///
/// Those of the rulebook are put there by the build: ten thousand words would be taken in at every
/// start.
@usableFromInline
package struct WordSlots: Sendable {
  /// What a slot tells of a word.
  @usableFromInline
  package struct Entry {
    @usableFromInline let slot: UInt64

    @inlinable
    init(_ slot: UInt64) { self.slot = slot }

    /// The number of what looks for it.
    @inlinable package var source: Int { Int(slot &>> 32 & 0xFFFF) }
    /// Which of the source's words it is.
    @inlinable package var word: Int { Int(slot & 0xFFFF_FFFF) }
  }

  /// How many numbers the filter has: known where it is asked, no key lies beyond.
  @inlinable
  package static var filterSize: Int { 1 << 13 }

  /// One bit for each key's upper bits.
  package private(set) var filter: [UInt64]

  /// From the slot of its key, the first empty one takes a word: 16 bits that the slot's number does
  /// not tell of the key, 16 of the source, 32 of the word.
  @usableFromInline package private(set) var slots: [UInt64]

  @inlinable static var empty: UInt64 { .max }

  /// Makes empty slots for so many words.
  package init(for count: Int) {
    filter = [UInt64](repeating: 0, count: Self.filterSize)
    var size = 16
    while size * 3 < count * 4 { size *= 2 }
    slots = [UInt64](repeating: Self.empty, count: size)
  }

  /// Takes what the build has written.
  package init(filter: [UInt64], slots: [UInt64]) {
    self.filter = filter
    self.slots = slots
  }

  /// Puts a word into its slot.
  package mutating func enter(_ word: Int, of source: Int, _ key: UInt32) {
    let (index, bit) = Self.place(of: key)
    filter[index] |= 1 &<< bit
    let entry =
      Self.check(of: key) << 48 | UInt64(UInt16(clamping: source)) << 32
      | UInt64(UInt32(clamping: word))
    let mask = slots.count - 1
    var slots = slots.mutableSpan
    var slot = Int(key) & mask
    while slots[slot] != Self.empty { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  /// Lets words through that others have been put into slots for.
  package mutating func letThrough(_ other: WordSlots) {
    for index in filter.indices { filter[index] |= other.filter[index] }
  }

  /// Where the filter tells of a key: the number and its bit.
  @inlinable @inline(__always)
  package static func place(of key: UInt32) -> (index: Int, bit: UInt64) {
    (Int(key &>> 17), UInt64(key &>> 11 & 63))
  }

  @inlinable
  static func check(of key: UInt32) -> UInt64 { UInt64(key &>> 14 & 0xFFFF) }

  /// What the slot of a key holds.
  ///
  /// Memory is slow to answer for slots that lie far apart: who has several keys reads them all before
  /// looking at one.
  @inlinable @inline(__always)
  package func first(of key: UInt32) -> UInt64 { slots.span[Int(key) & (slots.count &- 1)] }

  /// The words that may have a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - first: What ``first(of:)`` gives for it.
  ///   - body: Takes each word.
  @inlinable
  package func forEach(of key: UInt32, _ first: UInt64, _ body: (Entry) -> Void) {
    guard first != Self.empty else { return }
    let slots = slots.span
    let check = Self.check(of: key)
    var entry = first
    var slot = Int(key)
    repeat {
      if entry &>> 48 == check { body(Entry(entry)) }
      slot &+= 1
      entry = slots[slot & (slots.count &- 1)]
    } while entry != Self.empty
  }
}
