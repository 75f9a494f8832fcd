import NewsCopy
import Testing

/// Who made the pictures of a page.
@Suite struct PictureCreditTests {
  @Test(
    "A credit behind its caption goes back to its role",
    arguments: [
      "通讯员 何雨 摄", "记者 何雨 摄", "本报记者 何雨 摄", "新华社记者 李响 摄", "新华社发（何雨 摄）",
      "何雨 摄", "何雨摄", "（新华社记者 李响 摄）", "市总工会供图",
    ], ["", " ", "　"])
  func tails(_ credit: String, _ gap: String) {
    let page = "春到云江\n\n■图为市民在塔下合影。\(gap)\(credit)\n\n本报讯 3月1日，书法展开幕。\n"
    #expect(Outline.of(page).contains("■图为市民在塔下合影。 [\(credit)]"))
  }

  @Test("Photo news without a sign is a caption")
  func photoNews() {
    let page = "春到云江\n\n3月10日，市民在公园赏花。　本报记者 刘 洋 摄\n\n3月11日，花会闭幕。\n"
    #expect(Outline.of(page).contains("■3月10日，市民在公园赏花。 [本报记者 刘 洋 摄]"))
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
