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

  @Test(
    "电 inside a word at the beginning of a paragraph ends no marker",
    arguments: [
      "在位于湖南湘江新区的巴斯夫杉杉电 池材料有限公司，企业的研 发团队正加强对材料的研发工作，市 场前景看好，订单排到了明年三月，工 人们干劲十足。\n",
      "近日又见有媒体报道电 视剧摄制人员的事儿，读后却让人精神 为之一振，他们在高原上拍摄了整整三 个月，没有一个人叫苦，没有一个人掉 队。\n",
    ])
  func wordsLikeMarkers(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page.replacing(" ", with: ""))
  }

  @Test("A note of two lines in brackets is one", arguments: ["\n\n", "\n"])
  func notes(_ gap: String) throws {
    let page =
      "上半年专利数量排名公布：华为第一\n\n中兴第五\n\n（原标题：国家知识产权局公布上半年专利数量排\n名：华为第一中兴第五）\(gap)7月10日，发布会上发布了数据。\n"
    #expect(try Self.desk.fixed(page) == page.replacing("排\n名", with: "排名"))
  }

  @Test(
    "A paragraph whose last printed line fills the column goes on below a blank line, but not with a heading"
  )
  func fullColumn() throws {
    let page =
      "李强指出,实施渐进式延迟法定退休年龄改革,是 党中央从党和国家事业全局出发作出的一项重大决 策。各地区各部门要提高政治站位,把思想和行动\n\n统一到党中央的决策部署上来,扎实做好改革实施 工作。\n"
    #expect(try Self.desk.fixed(page).contains("思想和行动统一到"))
    let cut = page.replacing("\n\n统一", with: "\n\n李强会见古巴共产党代表团\n\n统一")
    #expect(try !Self.desk.fixed(cut).contains("行动李强"))
  }

  @Test("A title is whole again, though its second line begins like a label")
  func titles() throws {
    let copy = page("他读了《跨过鸭绿江》《红色", "经典连环画：跨过鸭绿江》")
    #expect(try Self.desk.fixed(copy).contains("《红色经典连环画：跨过鸭绿江》"))
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
