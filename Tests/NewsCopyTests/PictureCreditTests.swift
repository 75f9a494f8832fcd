import NewsCopy
import Testing

/// Who made the pictures of a page.
@Suite struct PictureCreditTests {
  @Test(
    "A credit behind its caption goes back to its role",
    arguments: [
      "通讯员 何雨 摄", "记者 何雨 摄", "本报记者 何雨 摄", "新华社记者 李响 摄", "新华社发（何雨 摄）",
      "何雨 摄", "何雨摄", "（新华社记者 李响 摄）", "市总工会供图", "以上图片均由何雨摄",
    ], ["", " ", "　"])
  func tails(_ credit: String, _ gap: String) {
    let page = "春到云江\n\n■图为市民在塔下合影。\(gap)\(credit)\n\n本报讯 3月1日，书法展开幕。\n"
    #expect(Outline.of(page).contains("■图为市民在塔下合影。 [\(credit)]"))
  }

  @Test("The picture at the top of a page has a caption, too; a series of pictures has a headline")
  func topPicture() {
    let page = "图说乡村\n\n本报讯 3月5日，会议召开。\n\n题图：示范田一角。 李明摄/光明图片\n"
    #expect(Outline.of(page).contains("■题图：示范田一角。 [李明摄/光明图片]"))
    let series = "组图：江城花会盛大开幕\n\n本报讯 3月5日，花会开幕。\n"
    #expect(Outline.of(series) == "题 组图：江城花会盛大开幕\n  本报讯 3月5日")
  }

  @Test("A caption keeps its own credit where another one stands below")
  func twoCredits() {
    let page = "本报讯 3月5日，会议召开。\n\n▲茶农采摘春茶。 李明 摄\n图据江城日报\n"
    #expect(Outline.of(page).contains("■茶农采摘春茶。 [李明 摄]"))
  }

  @Test("Whoever takes pictures for an article that another one wrote makes no byline")
  func pictureBelowArticle() {
    let page = "本报讯（记者王刚）3月5日，书屋开放。\n\n书屋接待了八百多人次。\n\n3月6日，茶农采摘春茶。\n\n本报记者 林溪 摄影报道\n"
    #expect(Outline.of(page).contains("■3月6日，茶农采摘春茶。 [本报记者 林溪 摄影报道]"))
  }

  @Test("A caption whose words begin like family names is no byline")
  func likeNames() {
    let page = "本报讯 3月5日，会议召开。\n\n图为明显优于其它同类药。 王文超 摄\n"
    #expect(Outline.of(page).contains("■图为明显优于其它同类药。 [王文超 摄]"))
  }

  @Test("A line that begins inside 主题图书 is no caption")
  func cutWord() {
    let page = "　　本报讯 3月5日，书展开幕，展出经典连环画等一批主\n题图书，涵盖口述史、书信日记等种类。\n"
    #expect(!Outline.of(page).contains("■"))
  }

  @Test("Photo news without a sign is a caption")
  func photoNews() {
    let page = "春到云江\n\n3月10日，市民在公园赏花。　本报记者 刘 洋 摄\n\n3月11日，花会闭幕。\n"
    #expect(Outline.of(page).contains("■3月10日，市民在公园赏花。 [本报记者 刘 洋 摄]"))
  }

  @Test("Photo news has a headline of its own, and may end with who reports")
  func photoItems() {
    let page = """
      秋粮归仓
      　　11月1日，在望河县中心粮库，工作人员正在抽检入库稻谷。
      　　　　通讯员　姚 稻 摄

      小手拉大手
      　　昨日，云江市实验幼儿园举办亲子运动会。　本报记者 莫愁 摄影报道

      老照片征集启事

      　　您家的相册里，是否珍藏着那时的街景？来稿请寄本报。

      """
    #expect(
      Outline.of(page) == """
        题 秋粮归仓
          ■11月1日，在望河县中心粮库，工作人员正在抽检入库稻谷。 [通讯员　姚 稻 摄]
          ■昨日，云江市实验幼儿园举办亲子运动会。 [本报记者 莫愁 摄影报道]
        题 老照片征集启事
        """)
  }

  @Test(
    "The credit of a picture names people without what stands around them",
    arguments: [
      "均由本报记者何雨 摄", "本报记者何雨 摄/光明图片",
    ])
  func people(_ credit: String) {
    let page = "本报讯 3月1日，书法展开幕。\n\n▲市民在塔下合影。\n\n\(credit)\n"
    let caption = PageParser().pages(of: SourceText(page)).first?.articles.first?.captions.first
    #expect(caption?.credit?.people.map(Outline.text) == ["本报记者 何雨"])
  }

  @Test(
    "Signed paragraphs with a sign, and small advertisements are no captions",
    arguments: [
      ["■市政协召开协商会。（左 岸）", "■市委党校开班。（党校宣）", "■市文联办展。"],
      ["▲法国又有5人被捕。（据法新社电）", "▲火山喷发，火山灰柱高达3500米。（央视新闻客户端）", "▲专家谈气候。（新华社微特稿）"],
      ["■招聘　公交集团招聘驾驶员。", "■家政　阿姨到家提供月嫂服务。", "■二手　九成新钢琴自提。"],
    ])
  func briefs(_ lines: [String]) {
    #expect(
      !Outline.of("本报讯 3月1日，书法展开幕。\n\n环球短波\n\n" + lines.joined(separator: "\n")).contains("■"))
  }

  @Test(
    "A caption that runs over two printed lines ends with its credit",
    arguments: ["\n　　", "\n\n　　"], ["\n", "\n\n"])
  func twoLines(_ above: String, _ inside: String) {
    let page = """
      　　本报讯（记者李明）昨日，职工书屋在开发区揭牌，全市三十
      家企业的职工代表参加了揭牌仪式。\(above)▲图为职工代表在揭牌仪式上领取图书，并与市总工会负责人亲\(inside)切交谈。 何一平摄
      　　王平强调，各级工会要把书屋建好、管好、用好，让职工读好书，
      成为职工的精神家园。

      """
    let caption = "图为职工代表在揭牌仪式上领取图书，并与市总工会负责人亲\(inside)切交谈。"
    #expect(Outline.of(page).contains("■\(caption) [何一平摄]"))
  }
}
