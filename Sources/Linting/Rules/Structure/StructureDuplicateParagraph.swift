internal import NewsCopy
internal import RuleFormat

/// The same paragraph twice on a page; spaces and line breaks that wraps leave do not count.
///
/// Paragraphs are first told apart by their edges; only those that begin and end alike are read whole.
struct StructureDuplicateParagraph: Rule {
  private let shortest: Int

  init(_ options: RuleOptions) {
    shortest = options.integer("min-characters")
  }

  /// Bytes at each end by which paragraphs are first told apart.
  private static let edge = 12

  func check(_ page: Page, _ findings: inout Findings) {
    var all: [(hash: UInt64, index: Int)] = []
    all.reserveCapacity(page.blocks.count)
    var (once, twice) = (HashFilter(), HashFilter())
    let bytes = page.bytes
    for (index, block) in page.blocks.enumerated()
    where block.range.count >= shortest && block.isText {
      let hash = edges(of: block.range, in: bytes)
      if once.holds(hash) { twice.insert(hash) } else { once.insert(hash) }
      all.append((hash, index))
    }
    guard !twice.isEmpty else { return }
    var ends = all.filter { twice.holds($0.hash) }
    ends.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    var start = 0
    while start < ends.count {
      let end = ends[start...].firstIndex { $0.hash != ends[start].hash } ?? ends.count
      if end - start > 1 { report(ends[start..<end].map(\.index), on: page, &findings) }
      start = end
    }
  }

  /// Hashes, as one bit each: some that are not among them seem to be.
  private struct HashFilter {
    private var bits = [UInt64](repeating: 0, count: 64)
    private(set) var isEmpty = true

    mutating func insert(_ hash: UInt64) {
      bits[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
      isEmpty = false
    }

    func holds(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0 }
  }

  private func report(_ indexes: [Int], on page: Page, _ findings: inout Findings) {
    var first: [UInt64: Range<Int>] = [:]
    let bytes = page.bytes
    for range in indexes.lazy.map({ page.blocks[$0].range }) {
      let hash = hash(of: range, in: bytes)
      guard let earlier = first[hash] else {
        first[hash] = range
        continue
      }
      guard areAlike(earlier, range, in: bytes) else { continue }
      guard page.characterCount(of: range) >= shortest else { continue }
      findings.add(
        range, "duplicate", ["start": opening(of: range, on: page)], related: [earlier])
    }
  }

  private func opening(of range: Range<Int>, on page: Page) -> String {
    let text = SolidText(page.bytes, in: range, limit: 10)
    return text.string(0..<text.count)
  }

  /// Whether two paragraphs have the same bytes, white space left out.
  private func areAlike(_ first: Range<Int>, _ second: Range<Int>, in bytes: [UInt8]) -> Bool {
    let bytes = bytes.span
    var (left, right) = (first.lowerBound, second.lowerBound)
    while true {
      while left < first.upperBound, bytes[left] <= 0x20 { left += 1 }
      while right < second.upperBound, bytes[right] <= 0x20 { right += 1 }
      guard left < first.upperBound, right < second.upperBound else {
        return left == first.upperBound && right == second.upperBound
      }
      guard bytes[left] == bytes[right] else { return false }
      left += 1
      right += 1
    }
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of Fowler, Noll and Vo's hash.
  @inline(__always)
  private func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// A number made of a whole paragraph.
  private func hash(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    let bytes = bytes.span
    var hash = Self.basis
    for offset in range where bytes[offset] > 0x20 { hash = mixed(hash, bytes[offset]) }
    return hash
  }

  /// A number made of both ends of a paragraph.
  private func edges(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    let bytes = bytes.span
    var hash = Self.basis
    var read = 0
    var offset = range.lowerBound
    while offset < range.upperBound, read < Self.edge {
      if bytes[offset] > 0x20 {
        hash = mixed(hash, bytes[offset])
        read += 1
      }
      offset += 1
    }
    read = 0
    offset = range.upperBound
    while offset > range.lowerBound, read < Self.edge {
      offset -= 1
      if bytes[offset] > 0x20 {
        hash = mixed(hash, bytes[offset])
        read += 1
      }
    }
    return hash
  }
}
