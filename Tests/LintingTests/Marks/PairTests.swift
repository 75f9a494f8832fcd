import Testing

/// Marks in pairs over the breaks of a page.
@Suite struct PairTests {
  private let desk = MarksDesk("pairs")

  @Test func straightMarksArePairedOverWhatCutsAParagraph() throws {
    let page = """
      本报讯 近日,"欢乐在鹏城"作为"百姓

      ■深圳市总工会慰问海关一线职工

      单位供图

      故事汇"的品牌活动启动,我代表"娘家人"来看望大家。
      """
    #expect(
      try desk.fixed(page) == """
        本报讯 近日,“欢乐在鹏城”作为“百姓

        ■深圳市总工会慰问海关一线职工

        单位供图

        故事汇”的品牌活动启动,我代表“娘家人”来看望大家。
        """)
  }

  @Test func aQuotationThatGoesOnIsOpenedAnewByEveryParagraph() throws {
    #expect(
      try desk.fixed("\"我是一名焊工，今年47岁。\n\"师傅常说一句话。\n\"谢谢大家！\"")
        == "“我是一名焊工，今年47岁。\n“师傅常说一句话。\n“谢谢大家！”")
  }

  @Test func bytesOfGarbledTextAreNoQuotationMarks() throws {
    let page = "市总工会“å¹¿æ’\u{ad}ç”µå”å°”昨天召开会议，介绍“É”和“À”。"
    #expect(try desk.fixed(page) == page)
    #expect(desk.findings(page) == [])
  }

  @Test(arguments: ["我们班有“小明“和”小红”两人。", "《《劳动法》》规定了这一点。"])
  func marksThatMayBeTurnedOrSetTwiceAreLeftToThePerson(_ page: String) throws {
    #expect(try desk.fixed(page) == page)
    #expect(desk.findings(page).count == 1)
  }

  @Test func aQuotationInStraightMarksInsideCurlyOnesBecomesSingle() throws {
    #expect(
      try desk.fixed("他说：“这就是\"娘家人\"的'心意'。”") == "他说：“这就是‘娘家人’的‘心意’。”")
  }

  @Test(arguments: [
    "他读了“丙\"和\"丁”。", "他抓“党建引领\"工作和\"工会服务”。", "大家说，要当好'娘家人'。",
  ])
  func straightMarksThatMayBelongElsewhereAreLeftToThePerson(_ page: String) throws {
    #expect(desk.findings(page).count == 1)
    #expect(try desk.fixed(page) == page)
  }

  @Test func whatIsInDoubtIsReportedAndLeft() throws {
    let page = "他说：\"，这就是娘家人\"的心意。"
    #expect(desk.findings(page) == ["pairs/straight-quotes \""])
    #expect(try desk.fixed(page) == page)
  }

  @Test func bracketsAndQuotationsAreJudgedApart() {
    let page = "市总工会（各县、区印发了“百姓故事”“送温暖”活动方案。"
    #expect(desk.findings(page) == ["pairs/bracket-mismatch （"])
  }

  @Test func aQuotationThatEndsParagraphsLaterIsWhole() {
    let page = """
      陈启明说：“图书馆就在厂区旁边。

      下班就能来。

      周末也开放。”大家都笑了。
      """
    #expect(desk.findings(page) == [])
  }

  @Test func depthWithoutEndIsNoCopy() {
    let page = String(repeating: "（", count: 20_000) + "完。"
    #expect(desk.findings(page) == ["pairs/bracket-mismatch （"])
  }

  @Test func aPageOfMarksWithoutPartnersHasOneFinding() {
    let some = String(repeating: "会议）召开，", count: 500)
    #expect(desk.findings(some).count == 500)
    #expect(desk.findings(some + "会议）召开。") == ["pairs/bracket-mismatch ）"])
  }
}
