import NewsCopy
import Testing

/// Notes in brackets, which are neither names nor headlines.
@Suite struct NoteTests {
  @Test(
    "A note behind a sentence is no signature",
    arguments: [
      "（打一植物）", "（可多选）", "（有删节）", "（文中人物系化名）", "（部分人物为化名）", "（均为化名）", "（作者单位：云江师范学院文学院）",
      "（通讯地址：云江师范学院文学院）", "（采访手记）", "（投资有风险，入市须谨慎）", "（未经授权，不得转载）",
    ])
  func behindASentence(_ note: String) {
    #expect(!Outline.of("本报讯 近日，书屋开放。\(note)").contains("("))
    #expect(!Outline.of("本报讯 近日，书屋开放。\n\n\(note)").contains("("))
  }

  @Test(
    "A note below the headline says something of it",
    arguments: ["（文字实录，有删节）", "（2021年—2025年）", "（2025年10月31日市人大常委会会议通过）"])
  func belowTheHeadline(_ note: String) {
    let page = "一串数字看云江\n\n\(note)\n\n交通篇\n\n五年来，云江新增高速公路186公里，县县通高速变成了现实。\n"
    #expect(Outline.of(page) == "题 一串数字看云江\n副 \(note)\n间 交通篇")
  }

  @Test("A note at the end of an article is no part of the next head")
  func atTheEnd() {
    let page = """
      吃茶去

      本报讯 近日，茶馆开张。

      （文中部分受访者为化名）

      书屋开放

      本报讯 近日，书屋开放。

      """
    #expect(Outline.of(page) == "题 吃茶去\n  本报讯 近日\n题 书屋开放\n  本报讯 近日")
  }

  @Test(
    "A line that says where an article was taken from ends it",
    arguments: ["（据《学习时报》）", "（新华社北京3月25日电）", "（摘自《人民日报》）", "（本报综合）", "（综合新华社、《人民日报》）"])
  func source(_ note: String) {
    let page = "血染的红旗\n陈振先在遵义城外英勇就义。\n\(note)\n“半条被子”的故事\n三名女红军借宿在村民家中。\n"
    #expect(Outline.of(page) == "题 血染的红旗\n题 “半条被子”的故事")
  }

  @Test("A signature tells who wrote and who took the pictures behind slashes")
  func slashes() {
    let page = "本报讯 近日，书屋开放。\n\n（记者 张强/文 李明/图）\n"
    #expect(Outline.of(page).contains("(张强 李明)"))
  }

  @Test("A signature names words and pictures", arguments: ["", "\n\n"])
  func wordsAndPictures(_ gap: String) {
    let page = "本报讯 近日，书屋开放。\(gap)（本报记者　苏 敏　通讯员　何 处　文/图）"
    #expect(Outline.of(page).contains("(苏敏 何处)"))
  }

  @Test("The paper's writer in brackets below a headline signs nothing")
  func belowAHeadline() {
    let page = "吃茶去\n\n（本报记者  苏敏）\n\n江南人不说“喝茶”，说“吃茶”。\n"
    #expect(!Outline.of(page).contains("(苏敏"))
  }
}
