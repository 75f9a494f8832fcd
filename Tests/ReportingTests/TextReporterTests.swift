import Linting
import NewsCopy
import Reporting
import RuleFormat
import Testing

@Suite struct TextReporterTests {
  private func output(_ report: FileReport, _ style: TextStyle = TextStyle()) throws -> String {
    var reporter = TextReporter(style: style, book: try TestBook.book)
    return String(decoding: reporter.add(report), as: UTF8.self)
  }

  private func page(_ marked: String) throws -> MarkedPage { try #require(MarkedPage(marked)) }

  @Test func caretStandsUnderTheExactText() throws {
    let text = try output(try page("头\n甲报讯⟦ ⟧(记者甲)3月17日\n").report(fix: .safe))
    #expect(
      text == """
        版.txt:2:4: 警告 lead/gap “甲报讯”后应紧接 [可自动修改]
            2 │ 甲报讯 (记者甲)3月17日
              │       ^

        """)
  }

  @Test func wideCharactersTakeTwoCarets() throws {
    let text = try output(
      try page("a𬭊⟦𣱝，b⟧🎉⟦🎉⟧").report(fix: .unsafe), TextStyle(language: .english))
    #expect(
      text == """
        版.txt:1:3: warning lead/gap “甲报讯” is set close [fix on request]
            1 │ a𬭊𣱝，b🎉🎉
              │    ^^^^^
        版.txt:1:7: warning lead/gap “甲报讯” is set close [fix on request]
            1 │ a𬭊𣱝，b🎉🎉
              │           ^^

        """)
  }

  @Test func placeBetweenCharactersGetsOneCaret() throws {
    let text = try output(try page("⟦⟧甲\r\n乙⟦⟧").report())
    #expect(
      text == """
        版.txt:1:1: 警告 lead/gap “甲报讯”后应紧接
            1 │ 甲
              │ ^
        版.txt:2:2: 警告 lead/gap “甲报讯”后应紧接
            2 │ 乙
              │   ^

        """)
  }

  @Test func emptyFileIsShown() throws {
    let text = try output(try page("⟦⟧").report())
    #expect(
      text == """
        版.txt:1:1: 警告 lead/gap “甲报讯”后应紧接
            1 │\u{20}
              │ ^

        """)
  }

  @Test func firstAndLastLineStandForMany() throws {
    let text = try output(try page("一⟦二三\r\n四\r\n五\r\n六⟧七\r\n⟦八\n⟧九").report())
    #expect(
      text == """
        版.txt:1:2: 警告 lead/gap “甲报讯”后应紧接
            1 │ 一二三
              │   ^^^^
              ⋮
            4 │ 六七
              │ ^^
        版.txt:5:1: 警告 lead/gap “甲报讯”后应紧接
            5 │ 八
              │ ^^

        """)
  }

  @Test func aBreakAloneIsMarkedAtTheEndOfItsLine() throws {
    let text = try output(try page("一⟦\r\n\r\n⟧二").report())
    #expect(
      text == """
        版.txt:1:2: 警告 lead/gap “甲报讯”后应紧接
            1 │ 一
              │   ^
            2 │\u{20}
              │ ^

        """)
  }

  @Test func longLinesAreCutAroundTheFinding() throws {
    let long = String(repeating: "前文", count: 100) + "⟦错⟧" + String(repeating: "后文", count: 100)
    let text = try output(try page(long).report())
    let before = "文" + String(repeating: "前文", count: 8)
    let after = String(repeating: "后文", count: 9)
    #expect(
      text == """
        版.txt:1:201: 警告 lead/gap “甲报讯”后应紧接
            1 │ …\(before)错\(after)…
              │  \(String(repeating: " ", count: 34))^^

        """)
  }

  @Test func longFindingsAreCut() throws {
    let text = try output(try page("前⟦" + String(repeating: "汉", count: 90) + "⟧").report())
    #expect(
      text == """
        版.txt:1:2: 警告 lead/gap “甲报讯”后应紧接
            1 │ …\(String(repeating: "汉", count: 36))…
              │  \(String(repeating: "^", count: 72))

        """)
  }

  @Test func controlCharactersOfTheCopyNeverReachTheTerminal() throws {
    let report = try page("\u{1B}[31m红\t甲⟦乙\u{200B}\u{7}⟧\u{9B}2J\u{202E}").report(
      path: "a\u{1B}]0;x\u{7}.txt", what: "\u{1B}[2J\n\u{8}")
    let bytes = Array(try output(report).utf8)
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        a<U+001B>]0;x<U+0007>.txt:1:9: 警告 lead/gap “<U+001B>[2J <U+0008>”后应紧接
            1 │ <U+001B>[31m红 甲乙<U+200B><U+0007><U+009B>2J<U+202E>
              │                  ^^^^^^^^^^^^^^^^^^

        """)
  }

  @Test func otherPlacesAreNamedThenCounted() throws {
    let report = try page("甲⟦乙⟧\n丙丁戊").report(
      related: [7..<10, 10..<13, 13..<16, 0..<3, 3..<6])
    #expect(try output(report).hasSuffix("      = 另见 2:1、2:2、2:3，还有2处\n"))
  }

  @Test func coloursFollowTheSeverity() throws {
    let report = try page("⟦甲⟧").report(severity: .error)
    let text = try output(report, TextStyle(colour: true))
    #expect(text.contains("\u{1B}[1;31m错误\u{1B}[0m lead/gap"))
    #expect(text.contains("\u{1B}[1;31m^^\u{1B}[0m\n"))
  }

  @Test func gutterGrowsWithTheLineNumber() throws {
    let text = try output(try page(String(repeating: "\n", count: 123_455) + "甲⟦乙⟧").report())
    #expect(text.hasSuffix("123456 │ 甲乙\n       │   ^^\n"))
  }
}
