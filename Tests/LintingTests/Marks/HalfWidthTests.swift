import NewsCopy
import Testing

/// Half-width marks on whole pages.
@Suite struct HalfWidthTests {
  private let desk = MarksDesk("punctuation/halfwidth-punctuation")

  @Test func aMarkTakesItsSpaceAlong() throws {
    #expect(try desk.fixed("本报讯 春天, 来了，大家高兴，我们也高兴。") == "本报讯 春天，来了，大家高兴，我们也高兴。")
  }

  @Test func aPageOfHalfWidthMarksHasOneFindingAndOneFix() throws {
    let page = """
      云浮市总工会(扩大)会议:

      本报讯 3月5日,会议于8:30开始。会议指出,产值达1,200万元;要再接再厉!

      他问:“都准备好了吗?”
      """
    #expect(desk.findings(page) == ["punctuation/halfwidth-punctuation ("])
    #expect(
      try desk.fixed(page) == """
        云浮市总工会（扩大）会议：

        本报讯 3月5日，会议于8:30开始。会议指出，产值达1,200万元；要再接再厉！

        他问：“都准备好了吗？”
        """)
  }

  @Test func pointsInsideParagraphsOfSuchAPageEndSentences() throws {
    // Between two Han characters a point may part a name: it is left to a person.
    let page = """
      本报讯 3月5日,比赛开始.比分是0:1.主队落后,增长3%.职工都说“很好.”也有人说“好”.参加的有35人.下一步,再办三期,误差8mm.

      前总统乔治.布什,代表阿依古丽.买买提到场,共有2.5万人.第一.二车间获奖.
      """
    #expect(
      try desk.fixed(page) == """
        本报讯 3月5日，比赛开始.比分是0:1。主队落后，增长3%。职工都说“很好。”也有人说“好”。参加的有35人.下一步，再办三期，误差8mm。

        前总统乔治.布什，代表阿依古丽.买买提到场，共有2.5万人.第一.二车间获奖。
        """)
  }

  @Test func onAMixedPageEachOfTheMinorityIsFound() {
    let page = "会议指出，要办好实事,要再接再厉，要(继续)努力，要求实效，要见行动。"
    #expect(
      desk.findings(page) == [
        "punctuation/halfwidth-punctuation ,", "punctuation/halfwidth-punctuation (继续)",
      ])
  }

  @Test(arguments: [
    "展馆10:30开放，接待1,260人次，增长3.2%，比分3:1，视频16:9。",
    "网址https://example.com:8080/a(b)?c=1,2;d，邮箱a.b@example.com。",
    "歌词是“Hello, world! (again)”，写在Node.js, Deno旁边。",
    "与AT&T;合作，用std::vector，路径C:\\字体。",
    "评选分三步，1)报名，2)初评。",
    "他笑了:)，又哭了:(。",
  ])
  func marksOfNumbersLatinTextAndAddressesStay(_ page: String) {
    #expect(desk.findings(page) == [])
  }

  @Test func codeAndLinksOfMarkdownStay() throws {
    let page = "见[说明,一](a,b.md),用`a,b`写，另外,还有<!-- 注,释 -->，完,了,吧,呢。"
    #expect(
      try desk.fixed(page, format: .markdown)
        == "见[说明，一](a,b.md)，用`a,b`写，另外，还有<!-- 注,释 -->，完，了，吧，呢。")
  }

  @Test func linesInTheWrongOrderAreSetRightThoughNobodyHearsOfThem() throws {
    let scrambled = """
      任、市总工会主席陈明一行看望慰问

      劳动模范,为他们送去党和政府的关怀

      榜样。希望劳动模范继续发挥示范引领

      上作出贡献,为广大职工树立了学习的

      (卢秀英)

      鲜花和慰问金。

      本报讯 近日,云浮市人大常委会副主
      """
    let page = scrambled + "\n\n梅州市职工歌咏比赛开赛\n\n本报讯 5月7日,梅州市职工歌咏比赛开赛,观众很多。"
    let desk = MarksDesk("punctuation/halfwidth-punctuation", "wraps/scrambled")
    #expect(desk.findings(page).last == "punctuation/halfwidth-punctuation ,")
    #expect(!(try desk.fixed(page)).contains(","))
  }
}
