internal import NewsCopy

/// Pairs of characters that stand unbroken on the page: what a gap cuts and the page has elsewhere
/// was one word.
struct PagePhrases {
  /// The pairs that were asked for, those of one place in ``chains`` behind each other.
  private var pairs: [Pair] = []
  /// Of each sum of two characters: one more than the index of the last such pair, 0 where none is
  /// asked for.
  private var chains = [UInt8](repeating: 0, count: 256)

  private struct Pair {
    let left: Unicode.Scalar
    let right: Unicode.Scalar
    /// The next pair of the chain, in the same way.
    let next: UInt8
    var isFound = false
  }

  /// Looks for the pairs that some gaps cut, named by the pieces in front of them; 255 of them at most.
  init(_ text: WrapText, _ gaps: [Int], _ page: Page) {
    for index in gaps where pairs.count < Int(UInt8.max) {
      let (left, right) = (text.pieces[index].last, text.pieces[index + 1].first)
      guard left.isHan, right.isHan, place(left, right) == nil else { continue }
      let chain = Self.sum(left, right)
      pairs.append(Pair(left: left, right: right, next: chains[chain]))
      chains[chain] = UInt8(pairs.count)
    }
    if !pairs.isEmpty { find(on: page) }
  }

  private static func sum(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int {
    Int((left.value &* 31 &+ right.value) & 255)
  }

  /// Bytes of a pair.
  private static let length = 6

  /// Looks for pairs by the two bytes with which they would end, and moves on as far as those allow
  /// (Wu and Manber 1994).
  private mutating func find(on page: Page) {
    let bytes = page.bytes
    let span = bytes.span
    let table = steps()
    let steps = table.span
    let end = page.range.upperBound
    var last = page.range.lowerBound + Self.length - 1
    while last < end {
      let step = steps[Self.block(span[last &- 1], span[last])]
      if step == 0 {
        note(pairAt: last + 1 - Self.length, in: bytes)
        last &+= 1
      } else {
        last &+= Int(step)
      }
    }
  }

  /// What two bytes are together, as far as their last five bits tell them apart.
  @inline(__always)
  private static func block(_ first: some BinaryInteger, _ second: some BinaryInteger) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// How many bytes behind each two bytes a pair ends at the earliest.
  private func steps() -> InlineArray<1024, UInt8> {
    var table = InlineArray<1024, UInt8>(repeating: UInt8(Self.length - 1))
    var steps = table.mutableSpan
    for pair in pairs {
      let (left, right) = (pair.left.value, pair.right.value)
      // Three bytes hold four, six and six bits of a character.
      let bits: [6 of UInt32] = [left >> 12, left >> 6, left, right >> 12, right >> 6, right]
      for index in 1..<Self.length {
        let block = Self.block(bits[index - 1], bits[index])
        steps[block] = min(steps[block], UInt8(Self.length - 1 - index))
      }
    }
    return table
  }

  private mutating func note(pairAt start: Int, in bytes: [UInt8]) {
    guard bytes[start].beginsHan, bytes[start + 3].beginsHan,
      let left = bytes.scalar(at: start, before: bytes.count)?.scalar,
      let right = bytes.scalar(at: start + 3, before: bytes.count)?.scalar,
      let place = place(left, right)
    else { return }
    pairs[place].isFound = true
  }

  /// The index of a pair that was asked for.
  private func place(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int? {
    var next = Int(chains[Self.sum(left, right)])
    while next > 0 {
      if pairs[next - 1].left == left, pairs[next - 1].right == right { return next - 1 }
      next = Int(pairs[next - 1].next)
    }
    return nil
  }

  /// Whether two characters stand together somewhere on the page.
  func contains(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    !pairs.isEmpty && place(left, right).map { pairs[$0].isFound } == true
  }
}
