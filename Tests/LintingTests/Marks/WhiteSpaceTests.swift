import Linting
import NewsCopy
import RuleFormat
import Rulebook
import Testing

/// White space on whole pages, where what the rest of the page does counts.
@Suite struct WhiteSpaceTests {
  private let ending = MarksDesk("whitespace/line-ending")
  private let blank = MarksDesk("whitespace/blank-lines", "wraps")
  private let trailing = MarksDesk("whitespace/trailing-space", "wraps")

  @Test func whatMostLinesEndWithIsKept() throws {
    let page = "甲会召开。\r\n乙会召开。\r\n丙会召开。\n丁会召开。\r\n"
    #expect(ending.findings(page) == ["whitespace/line-ending \n"])
    #expect(try ending.fixed(page) == "甲会召开。\r\n乙会召开。\r\n丙会召开。\r\n丁会召开。\r\n")
    let mixed = String(repeating: "会议召开。\r\n", count: 5) + String(repeating: "会议召开。\n", count: 6)
    #expect(ending.findings(mixed).count == 1)
    #expect(try ending.fixed(mixed) == String(repeating: "会议召开。\n", count: 11))
    #expect(ending.findings("会议召开。\r\n\u{0C}会议召开。\n").isEmpty, "pages are by themselves")
  }

  @Test func blankLinesBetweenArticlesAreAStyle() throws {
    let article = "市总工会召开会议\n\n本报讯 市总工会昨天召开会议。\n\n会议由陈明主持。"
    let page = [article, article, article].joined(separator: "\n\n\n")
    #expect(blank.findings(page).isEmpty)
    let wider = [article, page].joined(separator: "\n\n\n\n\n")
    #expect(blank.findings(wider) == ["whitespace/blank-lines \n\n"])
    #expect(try blank.fixed(wider) == [article, page].joined(separator: "\n\n\n"))
  }

  @Test func blankLinesTellWhereWrappedParagraphsEnd() throws {
    let lines = """
      市总工会昨天召开会议，部署新一年的各项工

      作，与会人员围绕三项议题进行了讨论，提出

      意见建议二十条。


      会议要求，各级工会要深入学习全会精神，推

      动工会工作发展，维护职工合法权益，把职工

      群众的智慧和力量凝聚起来。
      """
    #expect(!blank.findings(lines).contains { $0.hasPrefix("whitespace") })
    #expect(
      try blank.fixed(lines) == """
        市总工会昨天召开会议，部署新一年的各项工作，与会人员围绕三项议题进行了讨论，提出意见建议二十条。

        会议要求，各级工会要深入学习全会精神，推动工会工作发展，维护职工合法权益，把职工群众的智慧和力量凝聚起来。
        """)
  }

  @Test(arguments: ["å®£ä¼\u{a0}\nå¤§ä¼\u{9a}", "å\u{8a}\u{a0}å¼º", "å¿\u{85}\u{85}é¡»"])
  func whatWasAByteOfGarbledTextStays(_ text: String) throws {
    let page = "市总工会昨天召开会议。\n\n\(text)\n\n会议由陈明主持。\n"
    #expect(try MarksDesk("whitespace").fixed(page) == page)
  }

  @Test func twoSpacesBreakALineOfMarkdown() throws {
    let page = "市总工会昨天召开会议。  \n会议由陈明主持。 \n"
    #expect(trailing.findings(page).count == 2)
    #expect(
      try trailing.fixed(page, format: .markdown) == "市总工会昨天召开会议。  \n会议由陈明主持。\n")
    #expect(
      try trailing.fixed("会议由陈明主持。\u{3000}\n", format: .markdown) == "会议由陈明主持。\n",
      "an ideographic space breaks nothing")
    let code = "```\ncode  \n```\n\n会议由陈明主持。\n"
    #expect(trailing.findings(code, format: .markdown).isEmpty)
  }

  @Test func ofSeveralSpacesAnOrdinaryOneIsLeft() throws {
    let spaces = MarksDesk("whitespace/multiple-spaces")
    #expect(try spaces.fixed("本报讯\t 近日，市总工会召开会议。") == "本报讯 近日，市总工会召开会议。")
  }

  @Test func theLastCharactersAreShownWithoutTheWrapBetweenThem() throws {
    let rule = try #require(
      Rulebook.builtin.sheets.first { $0.id.description == "punctuation/sentence-end-missing" })
    let linter = Linter([try #require(ActiveRule(rule))])
    let page = "会议要求各级工会深入学习，认真贯彻落实。会议强调，要维护职工权益，推动工作 发展"
    let found = try #require(linter.check(SourceText(page)).first)
    #expect(found.pieces.map(\.text) == ["工作发展"])
    #expect(SourceText(page).string(found.range) == "工作 发展")
  }

  @Test func aWrapTakesTheSpaceOfItsLine() throws {
    let page = "市总工会昨天召开会议，部署新一年的各项工 \n作，与会人员围绕三项议题进行了讨论，提出 \n意见建议二十条。"
    #expect(!trailing.findings(page).contains { $0.hasPrefix("whitespace") })
    #expect(try trailing.fixed(page).contains("各项工作，与会人员"))
  }
}
