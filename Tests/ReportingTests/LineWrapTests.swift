import Testing

@testable import Reporting

@Suite struct LineWrapTests {
  @Test func chineseBreaksAnywhereButBeforeClosingMarks() {
    #expect(LineWrap.lines(of: "一二三四，五六。", width: 8) == ["一二三", "四，五", "六。"])
    #expect(LineWrap.lines(of: "一二三《四》", width: 8) == ["一二三", "《四》"])
  }

  @Test func latinBreaksAtSpaces() {
    #expect(LineWrap.lines(of: "one two three", width: 8) == ["one two", "three"])
    #expect(LineWrap.lines(of: "unbreakable", width: 4) == ["unbreakable"])
  }

  @Test func nothingIsLost() {
    let text = "消息头（marker）是“一条消息”最先看到的字，GB/T 15834—2011 §4.1。"
    for width in 4...40 {
      let joined = LineWrap.lines(of: text, width: width).joined()
      #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
