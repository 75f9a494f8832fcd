import NewsCopy
import Testing

/// Who wrote an article, on a line between its headline and its text.
@Suite struct WriterTests {
  private static let text = "江南人不说“喝茶”，说“吃茶”。一个“吃”字，便有了嚼头。\n\n外婆吃了一辈子茶。\n"

  @Test(
    "A writer's name below the headline is a byline",
    arguments: [
      ("苏　敏", "苏敏"), ("许 可", "许可"), ("梁伟明", "梁伟明"), ("欧阳询远", "欧阳询远"), ("□ 苏 敏", "苏敏"),
      ("◎梁伟明", "梁伟明"),
      ("本报调查组", "本报调查组"), ("□ 本报调查组", "本报调查组"), ("文/本报记者 苏敏　图/小满", "本报记者 苏敏 图 小满"),
      ("本报记者 桥东 整理", "本报记者 桥东"), ("某边防团　通讯员　梁伟明　达瓦次仁", "通讯员 梁伟明 达瓦次仁"),
      ("□刘海涛", "刘海涛"), ("学生记者 马心怡", "学生记者 马心怡"), ("张强 文/图", "文/图 张强"),
      ("本报评论员 海客", "本报评论员 海客"), ("整理：本报记者 许可", "本报记者 许可"),
    ])
  func belowTheHeadline(_ line: String, _ credit: String) {
    let outline = Outline.of("吃茶去\n\n\(line)\n\n\(Self.text)")
    #expect(outline.replacing("\n  图 小满", with: " 图 小满") == "题 吃茶去\n  \(credit)")
  }

  @Test(
    "Those who told and wrote are credits of one line, or of two",
    arguments: ["口述：苏敏　整理：许可", "口述：苏敏\n整理：许可"])
  func tellers(_ lines: String) {
    #expect(Outline.of("吃茶去\n\n\(lines)\n\n\(Self.text)") == "题 吃茶去\n  口述 苏敏\n  整理 许可")
  }

  @Test("Whoever reports in words and pictures makes no caption of the headline")
  func reporter() {
    let page = "吃茶去\n\n记者 苏敏 摄影报道\n\n\(Self.text)"
    #expect(Outline.of(page) == "题 吃茶去\n  记者 苏敏 摄影")
  }

  @Test("Whoever reports in words and pictures may stand below a deck, or below the text")
  func reporterElsewhere() {
    let credit = "本报记者 苏敏 摄影报道"
    let deck = "守望\n\n——走近瞭望员\n\n\(credit)\n\n\(Self.text)"
    #expect(Outline.of(deck) == "题 守望\n副 ——走近瞭望员\n  本报记者 苏敏 摄影")
    #expect(Outline.of("吃茶去\n\n\(Self.text)\n\(credit)\n") == "题 吃茶去\n  本报记者 苏敏 摄影")
  }

  @Test("Whoever has no role stands in front of the paper's writer, behind a sign")
  func withoutRole() {
    let page = "吃茶去\n\n■赵金石 李 江 解放军报特约记者 牛德龙\n\n\(Self.text)"
    #expect(Outline.of(page) == "题 吃茶去\n  赵金石 李江\n  解放军报特约记者 牛德龙")
  }

  @Test("A byline below paragraphs ends their article, where the next one stands below text, too")
  func closing() {
    let page = "吃茶去\n\n\(Self.text)\n本报记者 苏敏\n\n泳馆爆满 水质咋样？\n\n市民问，水质好吗？连日来，记者进行了探访。\n"
    #expect(Outline.of(page) == "题 吃茶去\n间 泳馆爆满 水质咋样？\n  本报记者 苏敏")
    #expect(
      Outline.of(page + "\n本报记者 许可\n")
        == "题 吃茶去\n  本报记者 苏敏\n题 泳馆爆满 水质咋样？\n  本报记者 许可")
  }

  @Test("A byline below the introduction of a long article cuts nothing")
  func feature() {
    let page =
      "留住记忆\n\n江城保护老城。\n\n走进老街，骑楼显得格外安静。\n\n本报记者 张强\n\n修旧如旧\n\n老匠人李师傅说，砖要一块一块地补。\n\n记者手记\n\n一座老城，有一座老城的温度，也有它的脾气。\n"
    #expect(Outline.of(page) == "题 留住记忆\n间 修旧如旧\n间 记者手记\n  本报记者 张强")
  }

  @Test(
    "The name of a column above a headline is no writer",
    arguments: ["■江南春", "◎金秋颂", "■高邮 本报记者 张强"])
  func columns(_ line: String) {
    let page = "\(line)\n\n书屋昨天开放，市民来看书。\n"
    #expect(!Outline.of(page).contains("  江南春") && !Outline.of(page).contains("  金秋颂"))
    #expect(!Outline.of(page).contains("  高邮"))
  }

  @Test("A name stands above verse, too")
  func verse() {
    let page = "立冬（外一首）\n\n梁伟明\n\n风把最后一片银杏叶\n递给了扫街的人\n他弯腰，像弯腰\n接过一枚旧勋章\n"
    #expect(Outline.of(page) == "题 立冬（外一首）\n  梁伟明")
  }

  @Test(
    "Words that begin like names, and names of bodies and places are parts of the headline",
    arguments: ["高考", "江南", "马拉松赛", "文化馆", "全民健身", "高新区"])
  func words(_ line: String) {
    #expect(Outline.of("吃茶去\n\n\(line)\n\n\(Self.text)").contains("题 \(line)"))
  }

  @Test("Names that head the parts of a text are no bylines")
  func parts() {
    let page = """
      最美职工

      梁伟明

      梁伟明是云江港的吊车司机，三十年没有出过一次差错。

      欧阳敏

      欧阳敏是市一医院的护士长，带出了二十名徒弟。

      """
    #expect(!Outline.of(page).contains("  梁伟明"))
  }

  @Test("Checkboxes are no bylines")
  func checkboxes() {
    #expect(!Outline.of("调查表\n\n□ 满意\n□ 一般\n□ 安全\n\n\(Self.text)").contains("  满意"))
  }
}
