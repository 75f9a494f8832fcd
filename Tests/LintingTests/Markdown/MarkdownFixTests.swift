import Linting
import NewsCopy
import RuleFormat
import Testing

/// Repairs of Markdown leave its structure alone.
@Suite struct MarkdownFixTests {
  private func fixed(
    _ text: String, _ limit: FixLimit = .safeOnly, _ linter: Linter = PropertyLinters.house
  ) throws -> String {
    let result = try Fixer(linter, limit: limit).fix(SourceText(text, format: .markdown))
    return result.text.string(result.text.bytes.indices)
  }

  /// Behind a headline and a lead, as on a page.
  private func page(_ text: String) -> String {
    "# 市总工会召开座谈会\n\n本报讯（记者张三）3月5日，市总工会召开座谈会，听取一线职工意见建议。\n\n"
      + text + "\n\n会议还通报了有关情况。\n"
  }

  private static let correct = [
    "![座谈会现场](images/a.png)",
    "与会人员参观了职工之家。![座谈会现场](images/a.png)",
    "会议要求做到：\n\n1. 深入基层调查研究\n2. 做好困难职工帮扶",
    "会议要求做到：\n\n1) 深入基层调查研究\n2) 做好困难职工帮扶",
    "会议要求做到：\n\n- 深入基层调查研究\n- 做好困难职工帮扶",
    "会议要求做到：\n\n* 深入基层调查研究\n+ 做好困难职工帮扶",
    "- [ ] 待办\n- [x] 已办",
    "- 深入基层\n\n  调查研究\n    - 困难职工",
    "行一\\\n行二",
    "行一  \n行二",
    "> 工会要当好职工的娘家人，\n> 让职工感受到温暖。",
    "> > 工会要当好职工的娘家人，\n> > - 让职工感受到温暖。",
    "> “工会要当好职工的娘家人，\n> 让职工感受到温暖。”主席说。",
    "| 单位 | 人数 |\n|------|-----:|\n| 市总 工会 | 12 |",
    "单位 | 人数\n--- | ---\n市总工会 | 12",
    "会议通报了有关情况。[^1]\n\n[^1]: 数据来源，市统计局。",
    "[link]: http://a.cn/b \"标题,一\"",
    "见[说明][标题,一]。",
    "    let a = \"甲,乙\"\n\n    b(丙,丁)",
    "\tlet a = \"甲,乙\"",
    "会议指出要做好工作\n\n---\n\n***\n\n* * *",
    "下一步的工作\n---\n\n再下一步的工作\n===",
    "<div title=\"甲,乙\"\n  class=\"丙,丁\">\n<p>段落一。</p>\n段落二\n</div>",
    "<script>\nf(甲,乙)\n\ng(丙,丁)\n</script>",
    "<!-- 甲,乙\n\n丙,丁 -->",
    "> ```\n> f(甲,乙)\n> ```",
    "会议要求真心为民\n```\nf(甲,乙)\n```",
    "**会议要求做到真心为民**\n\n会议要求做到真心为民",
  ]

  @Test(arguments: correct) func correctMarkdownStays(_ text: String) throws {
    let page = page(text)
    #expect(try fixed(page) == page)
    #expect(try fixed(page, .unsafeToo) == page)
    let windows = page.replacing("\n", with: "\r\n")
    #expect(try fixed(windows) == windows)
  }

  @Test func anImageIsNoMarkAtTheStartOfALine() {
    let source = SourceText(page("![座谈会现场](images/a.png)"), format: .markdown)
    #expect(PropertyLinters.house.check(source).isEmpty)
  }

  @Test(arguments: [
    ("- 深入基层,调查研究。", "- 深入基层，调查研究。"),
    ("> 深入基层,调查研究。", "> 深入基层，调查研究。"),
    ("| 深入基层,调查研究 | 甲 |", "| 深入基层，调查研究 | 甲 |"),
    ("[^1]: 数据来源,市统计局。", "[^1]: 数据来源，市统计局。"),
    ("![深入基层,调查研究](a,b.png)", "![深入基层，调查研究](a,b.png)"),
  ])
  func copyBehindMarkersIsRepaired(_ worn: String, _ repaired: String) throws {
    #expect(try fixed(page(worn)) == page(repaired))
  }

  @Test func printedLinesOfParagraphsAreJoined() throws {
    let lines = ["市总工会昨天召开会议，部署新一年的各项工", "作，与会人员围绕三项议题进行了讨论，提出", "意见建议二十条。"]
    let list = "\n\n- 走访企业\n"
    let worn = lines.joined(separator: "\n") + list
    let repaired = lines.joined() + list
    #expect(try fixed(worn) == repaired)
    #expect(try fixed(worn.replacing("工\n作", with: "工\\\n作")).contains("工\\\n作"))
  }

  @Test func surplusBlankLinesGoInFrontOfMarkersToo() throws {
    let page = page("- 走访企业\n\n\n\n会议指出，要做好工作。\n\n\n\n- 走访学校")
    #expect(try fixed(page) == page.replacing("\n\n\n\n", with: "\n\n"))
  }

  @Test func aCorrectPageWithEveryConstructStays() throws {
    #expect(try fixed(MarkdownSample.text) == MarkdownSample.text)
    #expect(try fixed(MarkdownSample.text, .unsafeToo) == MarkdownSample.text)
  }

  /// A failure names the number of its page: the same number makes the same page again.
  @Test(arguments: 0..<60) func wornCopyIsRepairedWithinItsStructure(_ number: Int) throws {
    var chance = PropertyRandom(number)
    let worn = MarkdownSample.worn(&chance)
    let linter = number < 20 ? PropertyLinters.house : PropertyLinters.linter(&chance)
    for limit in [FixLimit.safeOnly, .unsafeToo] {
      let repaired = try fixed(worn, limit, linter)
      #expect(MarkdownSample.lost(in: repaired) == [], "page \(number)")
      #expect(try fixed(repaired, limit, linter) == repaired, "page \(number)")
    }
  }
}
