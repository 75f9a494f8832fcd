internal import NewsCopy

/// Pairs of characters that stand unbroken on the page: what a gap cuts and the page has elsewhere
/// was one word.
struct PagePhrases {
  /// The pairs that were asked for and stand on the page.
  private let found: Set<UInt64>

  /// Looks for the pairs that the gaps of some regions cut.
  init(_ text: WrapText, _ regions: [Range<Int>], _ page: Page) {
    var wanted: Set<UInt64> = []
    var filter = ScalarPairFilter()
    for index in regions.joined() where index < text.gaps.count {
      let (left, right) = (text.pieces[index].last, text.pieces[index + 1].first)
      guard text.gaps[index].ruling == .open, left.isHan, right.isHan else { continue }
      wanted.insert(Self.key(left, right))
      filter.insert(left, right)
    }
    found = wanted.isEmpty ? [] : Self.pairs(wanted, filter, on: page)
  }

  private static func pairs(
    _ wanted: Set<UInt64>, _ filter: ScalarPairFilter, on page: Page
  ) -> Set<UInt64> {
    var found: Set<UInt64> = []
    let bytes = page.bytes
    var left: Unicode.Scalar = " "
    var offset = page.range.lowerBound
    while let (right, next) = bytes.scalar(at: offset, before: page.range.upperBound) {
      if filter.mayContain(left, right), wanted.contains(key(left, right)) {
        found.insert(key(left, right))
      }
      left = right
      offset = next
    }
    return found
  }

  private static func key(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> UInt64 {
    UInt64(left.value) << 32 | UInt64(right.value)
  }

  /// Whether two characters stand together somewhere on the page.
  func contains(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    !found.isEmpty && found.contains(Self.key(left, right))
  }
}
