internal import NewsCopy

/// Pairs of characters that stand unbroken on the page: what a gap cuts and the page has elsewhere
/// was one word.
struct PagePhrases {
  /// The pairs that were asked for and stand on the page.
  private let found: Set<UInt64>

  /// Looks for the pairs that some gaps cut, named by the pieces in front of them.
  init(_ text: WrapText, _ gaps: [Int], _ page: Page) {
    var wanted: Set<UInt64> = []
    var starts = [Bool](repeating: false, count: 4096)
    for index in gaps {
      let (left, right) = (text.pieces[index].last, text.pieces[index + 1].first)
      guard left.isHan, right.isHan else { continue }
      wanted.insert(Self.key(left, right))
      starts[Int(left.value & 4095)] = true
    }
    found = wanted.isEmpty ? [] : Self.pairs(wanted, starts, on: page)
  }

  /// Which of the pairs stand on a page; `starts` tells the last twelve bits of their first
  /// characters, which are the last two bytes of a Han character.
  private static func pairs(
    _ wanted: Set<UInt64>, _ starts: [Bool], on page: Page
  ) -> Set<UInt64> {
    var found: Set<UInt64> = []
    let bytes = page.bytes.span
    let starts = starts.span
    let end = page.range.upperBound - 5
    var offset = page.range.lowerBound
    while offset < end {
      let lead = bytes[offset]
      guard lead.beginsHan else {
        offset += lead.scalarLength
        continue
      }
      if starts[Int(bytes[offset + 1] & 63) << 6 | Int(bytes[offset + 2] & 63)] {
        add(pairAt: offset, of: page, wanted, to: &found)
      }
      offset += 3
    }
    return found
  }

  private static func add(
    pairAt offset: Int, of page: Page, _ wanted: Set<UInt64>, to found: inout Set<UInt64>
  ) {
    let end = page.range.upperBound
    guard let (left, next) = page.bytes.scalar(at: offset, before: end),
      let right = page.bytes.scalar(at: next, before: end)?.scalar,
      wanted.contains(key(left, right))
    else { return }
    found.insert(key(left, right))
  }

  private static func key(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> UInt64 {
    UInt64(left.value) << 32 | UInt64(right.value)
  }

  /// Whether two characters stand together somewhere on the page.
  func contains(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    !found.isEmpty && found.contains(Self.key(left, right))
  }
}
