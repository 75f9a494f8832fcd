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
    var ends: [(hash: UInt64, index: Int)] = []
    ends.reserveCapacity(page.blocks.count)
    var seen = [UInt64](repeating: 0, count: 64)
    var mayRepeat = false
    let bytes = page.bytes
    for (index, block) in page.blocks.enumerated()
    where block.range.count >= shortest && block.isText {
      let hash = edges(of: block.range, in: bytes)
      let bit: UInt64 = 1 << (hash & 63)
      mayRepeat = mayRepeat || seen[Int(hash >> 6 & 63)] & bit != 0
      seen[Int(hash >> 6 & 63)] |= bit
      ends.append((hash, index))
    }
    guard mayRepeat else { return }
    ends.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    var start = 0
    while start < ends.count {
      let end = ends[start...].firstIndex { $0.hash != ends[start].hash } ?? ends.count
      if end - start > 1 { report(ends[start..<end].map(\.index), on: page, &findings) }
      start = end
    }
  }

  private func report(_ indexes: [Int], on page: Page, _ findings: inout Findings) {
    var first: [[UInt8]: Range<Int>] = [:]
    for range in indexes.lazy.map({ page.blocks[$0].range }) {
      let solid = solid(range, in: page.bytes)
      guard let earlier = first[solid] else {
        first[solid] = range
        continue
      }
      guard page.characterCount(of: range) >= shortest else { continue }
      findings.add(
        range, "duplicate", ["start": opening(of: range, on: page)], related: [earlier])
    }
  }

  private func opening(of range: Range<Int>, on page: Page) -> String {
    let text = SolidText(page.bytes, in: range, limit: 10)
    return text.string(0..<text.count)
  }

  private func solid(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    bytes[range].filter { $0 > 0x20 }
  }

  /// A number made of both ends of a paragraph (Fowler, Noll and Vo's hash).
  private func edges(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = bytes.span
    var read = 0
    var offset = range.lowerBound
    while offset < range.upperBound, read < Self.edge {
      if bytes[offset] > 0x20 {
        hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
        read += 1
      }
      offset += 1
    }
    read = 0
    offset = range.upperBound
    while offset > range.lowerBound, read < Self.edge {
      offset -= 1
      if bytes[offset] > 0x20 {
        hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
        read += 1
      }
    }
    return hash
  }
}
