internal import NewsCopy
internal import RuleFormat

/// The same paragraph twice on a page, white space left out of account.
///
/// Paragraphs are first sorted by their edges; only those that begin and end alike are read whole.
struct StructureDuplicateParagraph: Rule {
  private let shortest: Int

  init(_ options: RuleOptions) {
    shortest = options.integer("min-characters")
  }

  /// Bytes at each end by which paragraphs are first told apart.
  private static let edge = 24

  func check(_ page: Page, _ findings: inout Findings) {
    var likes: [Int: [Int]] = [:]
    for (index, block) in page.blocks.enumerated() {
      guard block.kind == .body || block.kind == .lead, block.range.count >= shortest else {
        continue
      }
      likes[edges(of: block.range, in: page.bytes), default: []].append(index)
    }
    for indexes in likes.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      report(indexes, on: page, &findings)
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
    String(
      page.string(range).unicodeScalars.lazy.filter { !$0.isGap }.prefix(10).map(Character.init))
  }

  private func solid(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    bytes[range].filter { $0 > 0x20 }
  }

  private func edges(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    let solid = bytes[range].lazy.filter { $0 > 0x20 }
    for byte in solid.prefix(Self.edge) { hasher.combine(byte) }
    for byte in bytes[range].lazy.reversed().filter({ $0 > 0x20 }).prefix(Self.edge) {
      hasher.combine(byte)
    }
    return hasher.finalize()
  }
}
