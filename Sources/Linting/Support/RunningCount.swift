internal import NewsCopy

/// Points counted off in running text, read from the first one on.
struct RunningCount {
  /// Where a point is left out: the points around it.
  private(set) var gap: (before: Range<Int>, after: Range<Int>)?
  /// Where a point has the number of the one before: both.
  private(set) var repeated: (before: Range<Int>, after: Range<Int>)?
  /// The byte offset where reading stopped.
  private(set) var end: Int

  /// How far one point's text goes at most, in bytes.
  private static let reach = 3000

  private var last: EnumerationMember
  /// Han numerals seen since the last point, one bit for each value up to ten.
  private var numerals: UInt64 = 0

  /// Reads on from a first point in a block; nil where no first point of a count stands there.
  init?(_ page: Page, from start: Int, in block: Int) {
    let range = page.blocks[block].range
    guard let first = EnumerationMember(page.bytes, at: start, before: range.upperBound),
      first.value == 1, PrecedingText(page.bytes, range.lowerBound..<start).endsClause
    else { return nil }
    last = first
    end = first.range.upperBound
    var index = block
    var startsClause = false
    while read(page.bytes, before: page.blocks[index].range.upperBound, startsClause) {
      guard let next = Self.continuation(of: index, on: page) else { return }
      index = next
      end = page.blocks[next].range.lowerBound
      startsClause = true
    }
  }

  /// Reads a block to its end; false where the count is over.
  private mutating func read(_ bytes: [UInt8], before blockEnd: Int, _ opens: Bool) -> Bool {
    var startsClause = opens
    while let (scalar, next) = bytes.scalar(at: end, before: blockEnd) {
      guard end - last.range.upperBound <= Self.reach, scalar != "…" else { return false }
      if startsClause, let member = EnumerationMember(bytes, at: end, before: blockEnd),
        member.series == last.series
      {
        guard take(member, bytes) else { return false }
        startsClause = false
        continue
      }
      if scalar.isCommonHan, scalar.isHanNumeral,
        let value = HanNumber.value(of: CollectionOfOne(scalar))
      {
        numerals |= 1 << UInt64(value)
      }
      if !scalar.isGap { startsClause = !scalar.isCommonHan && Self.endsClause(scalar) }
      end = next
    }
    return true
  }

  /// Goes on to a further point; false where it belongs to another count or shows a gap.
  private mutating func take(_ member: EnumerationMember, _ bytes: [UInt8]) -> Bool {
    if member.value == last.value, member.value > 1, bytes[member.range] == bytes[last.range] {
      repeated = (last.range, member.range)
      end = member.range.upperBound
    }
    guard member.value > last.value else { return false }
    if member.isWord, member.value > last.value + 1 {
      end = member.range.upperBound
      return true
    }
    if member.value > last.value + 1, numerals >> UInt64(last.value + 1) & 1 == 0 {
      gap = (last.range, member.range)
      end = member.range.upperBound
      return false
    }
    last = member
    end = member.range.upperBound
    numerals = 0
    return true
  }

  /// The paragraph in which a count goes on after a finished one.
  private static func continuation(of index: Int, on page: Page) -> Int? {
    let next = index + 1
    let edges = ScalarEdges(page.bytes, page.blocks[index].range)
    guard page.blocks.indices.contains(next), page.blocks[next].isBody,
      edges.endsSentence || edges.last == "；" || edges.last == ";"
    else { return nil }
    return next
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    scalar.endsSentence || scalar.isColon || scalar.opens
      || scalar.pausesSentence && scalar != "、"
  }
}
