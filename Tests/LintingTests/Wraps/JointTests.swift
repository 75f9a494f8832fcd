import Linting
import NewsCopy
import Rulebook
import Testing

/// What stands in a gap where a printed line ended, once it is repaired.
struct JointTests {
  private static let desk = MarksDesk("wraps/")

  /// A page of lines as wide as each other, two of which are joined.
  private func page(_ upper: String, _ lower: String) -> String {
    """
    　　本报讯（记者王强）近日，\(upper)
    \(lower)记者在现场看到，
    苹果公司发布了新款的手机，采用了新
    接口和新的芯片，价格没有变化，受到
    了广大消费者的热烈追捧。
    """
  }

  @Test("Words and figures in Latin letters keep a space where a line ended between them")
  func words() throws {
    let fixed = try Self.desk.fixed(page("新机iPhone 15", "Pro Max昨天开售，"))
    #expect(fixed.contains("iPhone 15 Pro Max"))
  }

  @Test("Words in Latin letters keep the space behind a mark of theirs")
  func marksOfWords() throws {
    let fixed = try Self.desk.fixed(page("他说It is easy,", "but not cheap，"))
    #expect(fixed.contains("It is easy, but not cheap"))
    let quoted = try Self.desk.fixed(page("他说It is \"easy\"", "but not cheap，"))
    #expect(quoted.contains("\"easy\" but not cheap"))
  }

  @Test("The signs that hide a part of a number stand close")
  func hiddenDigits() throws {
    let fixed = try Self.desk.fixed(page("尾号2682××", "××的车主昨天，"))
    #expect(fixed.contains("2682××××的车主"))
  }

  @Test("An address is whole again")
  func addresses() throws {
    let web = try Self.desk.fixed(page("网站www.jian", "gcheng.gov.cn开通，"))
    #expect(web.contains("www.jiangcheng.gov.cn"))
    let mail = try Self.desk.fixed(page("邮箱zgh@jiang", "cheng.gov.cn开通，"))
    #expect(mail.contains("zgh@jiangcheng.gov.cn"))
  }

  @Test("A word that stands elsewhere on the page is whole again")
  func knownWords() throws {
    let copy = page("大模型DeepSe", "ek昨天开售，") + "\n\n　　DeepSeek由一家公司开发。"
    #expect(try Self.desk.fixed(copy).contains("大模型DeepSeek"))
  }

  @Test("A mark of two characters is whole again")
  func marks() throws {
    let fixed = try Self.desk.fixed(page("他说自己不记得…", "…昨天才想起，"))
    #expect(fixed.contains("他说自己不记得……昨天才想起"))
    let dash = try Self.desk.fixed(page("这就是新生活—", "—他昨天才知道，"))
    #expect(dash.contains("这就是新生活——他昨天才知道"))
  }

  @Test("A mark and the space that a line left behind it are set right together")
  func touchingFixes() throws {
    let desk = MarksDesk("wraps/", "punctuation/halfwidth-punctuation")
    let page = """
      教育部要求各地加强考试管理。严把考生入口关,严 防手机等违规物品带入考场;严把考场监督关,加强考场巡查, \
      实现考场监控全覆盖;严把命题安全关、试卷流转关,确保万无 一失。
      """
    #expect(
      try desk.fixed(page) == """
        教育部要求各地加强考试管理。严把考生入口关，严防手机等违规物品带入考场；严把考场监督关，加强考场巡查，\
        实现考场监控全覆盖；严把命题安全关、试卷流转关，确保万无一失。
        """)
  }

  @Test("Two printed lines may begin with the same words")
  func sameBeginnings() throws {
    let page = """
      本报讯 昨日，省林业局公布名单，我市三处
      国家湿地公园入选，其中滨江、海陵、漠阳江
      国家湿地公园今年将全面建成，三处总面积达
      5600公顷，年接待游客能力超过100万人次。

      """
    #expect(try Self.desk.fixed(page) == page.replacing(/\n(?=.)/, with: ""))
  }
}
