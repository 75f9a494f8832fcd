import Testing

@testable import Linting

@Suite("Where repaired text comes from")
struct OriginsTests {
  @Test("Ranges lead back over several rounds of edits")
  func rounds() {
    var origins = Origins()
    // 0123456789 → 01ABC456789 → 01XC456_789
    origins.make([Edit(2..<4, "ABC")])
    #expect(origins.origin(of: 3..<4) == 2..<4)
    #expect(origins.origin(of: 5..<7) == 4..<6)
    #expect(origins.isMade(2..<3) && !origins.isMade(5..<6))
    origins.make([Edit(2..<4, "X"), Edit(8..<8, "_")])
    #expect(origins.origin(of: 2..<3) == 2..<4)
    #expect(origins.origin(of: 0..<3) == 0..<4)
    #expect(origins.origin(of: 7..<8) == 7..<7)
    #expect(origins.origin(of: 8..<9) == 7..<8)
    #expect(origins.place(of: 4..<6) == 4..<6)
    #expect(origins.place(of: 7..<9) == 8..<10)
  }

  @Test("Neighbours that are changed stay apart, and join where one change touches both")
  func neighbours() {
    var origins = Origins()
    origins.make([Edit(0..<3, "A"), Edit(3..<6, "")])
    #expect(origins.origin(of: 0..<1) == 0..<6)
    #expect(origins.origin(of: 1..<2) == 3..<7)
    #expect(origins.place(of: 6..<8) == 1..<3)
    origins.make([Edit(0..<2, "BBBB")])
    #expect(origins.origin(of: 1..<2) == 0..<7)
    #expect(origins.place(of: 7..<8) == 4..<5)
  }
}
