import Testing

@testable import Linting

@Suite struct EditsTests {
  private let edits = [
    Edit(0..<0, ""), Edit(0..<1, "，"), Edit(300..<70_000, "很长"), Edit(70_000..<70_001, "，"),
    Edit(5_000_000_000..<5_000_000_003, "。"),
  ]

  @Test func packedEditsComeOutAsTheyWent() {
    let packed = Edits(edits)
    #expect(Array(packed) == edits)
    #expect(packed.count == edits.count)
    #expect(packed.first == edits.first)
    #expect(packed.end == 5_000_000_003)
    #expect(Edits([]).first == nil)
  }

  @Test func manyDifferentTextsAreKeptApart() {
    let edits = (0..<100).map { Edit($0..<$0 + 1, String($0 % 40)) }
    #expect(Array(Edits(edits)) == edits)
    let alike = Edits([Edit(0..<1, "\u{E9}"), Edit(1..<2, "e\u{301}")])
    #expect(alike.map { Array($0.replacement.utf8).count } == [2, 3])
  }

  @Test func rangesMayLieAnywhere() {
    let ranges = [9..<12, 0..<3, 0..<0, 5_000_000_000..<5_000_000_003, 1..<2]
    #expect(Array(PackedRanges(ranges)) == ranges)
    #expect(PackedRanges(ranges).count == 5)
  }
}
