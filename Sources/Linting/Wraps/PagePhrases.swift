internal import NewsCopy

/// Pairs of characters that stand unbroken on the page: what a gap cuts and the page has elsewhere
/// was one word.
struct PagePhrases {
  /// The pairs that were asked for, those of one place in ``chains`` behind each other.
  private var pairs: [Pair] = []
  /// Of each sum of two characters, as far as their last two bytes tell them apart: one more than the
  /// index of the last such pair, 0 where none is asked for.
  private var chains = [UInt8](repeating: 0, count: 4096)

  /// One bit for each last six bits of a second character: a quick look.
  private var lasts: UInt64 = 0

  private struct Pair {
    let key: UInt64
    /// The next pair of the chain, in the same way.
    let next: UInt8
    var isFound = false
  }

  /// Looks for the pairs that some gaps cut, named by the pieces in front of them; 255 of them at most.
  init(_ text: WrapText, _ gaps: [Int], _ page: Page) {
    for index in gaps where pairs.count < Int(UInt8.max) {
      let (left, right) = (text.pieces[index].last, text.pieces[index + 1].first)
      guard left.isHan, right.isHan, place(left, right) == nil else { continue }
      let chain = Self.sum(Int(left.value), Int(right.value))
      pairs.append(Pair(key: Self.key(left, right), next: chains[chain]))
      chains[chain] = UInt8(pairs.count)
      lasts |= 1 << UInt64(right.value & 63)
    }
    if !pairs.isEmpty { find(on: page) }
  }

  @inline(__always)
  private static func sum(_ left: Int, _ right: Int) -> Int { (left &* 31 &+ right) & 4095 }

  private mutating func find(on page: Page) {
    let bytes = page.bytes
    let span = bytes.span
    let chains = chains
    let starts = chains.span
    let end = page.range.upperBound
    let lasts = lasts
    var offset = page.range.lowerBound
    while offset < end {
      let lead = span[offset]
      guard lead.beginsHan else {
        offset += lead.scalarLength
        continue
      }
      let last = span[offset + 2] & 63
      if lasts & (1 << UInt64(last)) != 0, offset >= page.range.lowerBound + 3,
        span[offset - 3].beginsHan
      {
        let left = Int(span[offset - 2] & 63) << 6 | Int(span[offset - 1] & 63)
        let right = Int(span[offset + 1] & 63) << 6 | Int(last)
        if starts[Self.sum(left, right)] > 0 { note(pairAt: offset - 3, in: bytes) }
      }
      offset += 3
    }
  }

  private mutating func note(pairAt start: Int, in bytes: [UInt8]) {
    guard let (left, next) = bytes.scalar(at: start, before: bytes.count),
      let right = bytes.scalar(at: next, before: bytes.count)?.scalar,
      let place = place(left, right)
    else { return }
    pairs[place].isFound = true
  }

  /// The index of a pair that was asked for.
  private func place(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int? {
    let key = Self.key(left, right)
    var next = Int(chains[Self.sum(Int(left.value), Int(right.value))])
    while next > 0 {
      if pairs[next - 1].key == key { return next - 1 }
      next = Int(pairs[next - 1].next)
    }
    return nil
  }

  private static func key(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> UInt64 {
    UInt64(left.value) << 32 | UInt64(right.value)
  }

  /// Whether two characters stand together somewhere on the page.
  func contains(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    !pairs.isEmpty && place(left, right).map { pairs[$0].isFound } == true
  }
}
