import NewsCopy
import Reporting
import Testing

@Suite struct SourceLinesTests {
  @Test func everyKindOfLineBreakEndsALine() {
    let text = SourceText("一\r\n二\r三\n\n四")
    let lines = SourceLines(text)
    #expect(lines.count == 5)
    #expect((1...5).map { text.string(lines.lineText($0)) } == ["一", "二", "三", "", "四"])
  }

  @Test func columnsCountScalars() throws {
    let text = SourceText("甲\n𬭊a👨‍👩‍👧é乙")
    let lines = SourceLines(text)
    for (index, scalar) in text.string(4..<text.bytes.count).unicodeScalars.enumerated() {
      let offset = try #require(lines.offset(line: 2, column: index + 1))
      #expect(text.bytes.scalar(at: offset, before: text.bytes.count)?.scalar == scalar)
      #expect(lines.position(of: offset) == Position(line: 2, column: index + 1))
    }
  }

  @Test func columnsFarIntoALineAreRight() throws {
    let text = SourceText("首行\n" + String(repeating: "汉a𬭊", count: 5_000) + "\n尾")
    let lines = SourceLines(text)
    for column in [1, 2, 340, 341, 342, 1_024, 7_777, 15_000, 15_001] {
      let offset = try #require(lines.offset(line: 2, column: column))
      #expect(lines.position(of: offset) == Position(line: 2, column: column))
    }
    #expect(lines.position(of: text.bytes.count) == Position(line: 3, column: 2))
  }

  @Test func emptyTextHasOneLine() {
    let lines = SourceLines(SourceText(""))
    #expect(lines.count == 1)
    #expect(lines.position(of: 0) == Position(line: 1, column: 1))
    #expect(lines.lineText(1) == 0..<0)
  }

  @Test func placesOutsideTheTextAreItsEnds() {
    let lines = SourceLines(SourceText("甲\n乙\n"))
    #expect(lines.position(of: 99) == Position(line: 3, column: 1))
    #expect(lines.position(of: -1) == Position(line: 1, column: 1))
    #expect(lines.lineText(9) == 8..<8)
    #expect(lines.offset(line: 4, column: 1) == nil)
    #expect(lines.offset(line: 1, column: 0) == nil)
    #expect(lines.offset(line: 1, column: 9) == 3)
  }
}
