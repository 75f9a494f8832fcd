import NewsCopy
import Testing

/// The same copy in other line endings, wraps and alphabets reads the same.
@Suite struct WornPageTests {
  static let page = """
    临江县总工会

    举办职工书法展

    本报讯(全媒体记者梁伟明 通讯员邓家豪)4月6日,临江县总工会举办职工书法展,展出作品八十件。

    ■观众在展厅里

    单位供图
    """

  static let outline = """
    题 临江县总工会
    题 举办职工书法展
      本报讯 4月6日
      全媒体记者 梁伟明
      通讯员 邓家豪
      ■观众在展厅里 [单位供图]
    """

  @Test(arguments: ["\n", "\r\n", "\r"]) func readsAnyLineEnding(_ ending: String) {
    #expect(Outline.of(Self.page.replacing("\n", with: ending)) == Self.outline)
  }

  @Test func readsBlankLinesThatHoldWhiteSpace() {
    #expect(Outline.of(Self.page.replacing("\n\n", with: "\n 　\n")) == Self.outline)
  }

  @Test func readsIndentedParagraphs() {
    #expect(Outline.of(Self.page.replacing("\n\n", with: "\n\n　　")) == Self.outline)
  }

  @Test func readsWrapsInsideRolesNamesAndDates() {
    let wrapped = Self.page.replacing("通讯员", with: "通讯 员").replacing("梁伟明", with: "梁 伟明")
      .replacing("4月6日", with: "4 月6日")
    #expect(Outline.of(wrapped) == Self.outline)
  }

  @Test func joinsABylineThatAParagraphBreakCuts() throws {
    let source = SourceText(Self.page.replacing("邓家豪", with: "邓\n\n家豪"))
    let page = try #require(PageParser().pages(of: source).first)
    let parenthesis = try #require(page.articles.first?.lead?.parenthesis)
    #expect(parenthesis.isBroken && parenthesis.isClosed)
    #expect(Outline.of(page) == Self.outline)
  }

  @Test func knowsALineWrapFromAParagraphBreak() throws {
    let source = SourceText(
      """
      本报讯(全媒体记者梁伟明 通讯员邓
      家豪)4月6日,临江县总工会举办职工
      书法展,展出作品八十件,观众络绎不
      绝,不少人全家同来观看展出的作品。
      """)
    let page = try #require(PageParser().pages(of: source).first)
    #expect(page.blocks.count == 1)
    let parenthesis = try #require(page.articles.first?.lead?.parenthesis)
    #expect(!parenthesis.isBroken && parenthesis.isClosed)
  }

  @Test func endsAnUnclosedBylineBeforeTheSentence() throws {
    let source = SourceText("本报讯(全媒体记者梁伟明4月6日,临江县召开党组(扩大)会议。")
    let page = try #require(PageParser().pages(of: source).first)
    let lead = try #require(page.articles.first?.lead)
    let parenthesis = try #require(lead.parenthesis)
    #expect(!parenthesis.isClosed)
    #expect(page.string(parenthesis.range) == "(全媒体记者梁伟明")
    #expect(page.string(lead.bodyStart..<lead.bodyStart + 1) == "4")
  }

  @Test func readsTheLongestBylineToItsEnd() throws {
    let names = Array(repeating: "梁伟明 苏小敏 邓家豪", count: 10).joined(separator: " ")
    let source = SourceText("本报讯(通讯员\(names))4月6日,临江县图书馆开馆。")
    let page = try #require(PageParser().pages(of: source).first)
    let lead = try #require(page.articles.first?.lead)
    #expect(lead.parenthesis?.isClosed == true)
    #expect(lead.credits.first?.names.count == 30)
  }

  @Test func readsNamesWithCharactersBeyondTheBasicPlane() {
    let copy = "本报讯(记者𣱝伟明 通讯员苏𬭊)近日,书屋开放。(𣱝𬭊)"
    #expect(
      Outline.of(copy) == """
          本报讯 近日
          记者 𣱝伟明
          通讯员 苏𬭊
          (𣱝𬭊) tight
        """)
  }

  @Test func readsEachPageForItself() {
    let text = Self.page + "\u{0C}" + Self.page + "\n\u{0C}"
    #expect(Outline.of(text) == Self.outline + "\n---\n" + Self.outline)
  }

  @Test func givesPagesTheirPlaceInTheText() {
    let source = SourceText("前一版。\u{0C}" + Self.page)
    let pages = PageParser().pages(of: source)
    #expect(pages.count == 2)
    #expect(pages.last?.range == 13..<source.bytes.count)
    #expect(pages.last?.blocks.first.map { source.string($0.range) } == "临江县总工会")
  }

  @Test(arguments: ["", "\n\n", " ", "\u{0C}", "#", "(", "本报讯", "本报讯(", "■", "\u{0}", "　"])
  func survivesNextToNothing(_ copy: String) {
    for page in PageParser().pages(of: SourceText(copy)) {
      #expect(page.blocks.allSatisfy { page.range.contains($0.range.lowerBound) })
    }
  }
}
