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
}
