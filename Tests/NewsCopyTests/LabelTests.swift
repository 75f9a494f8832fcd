import NewsCopy
import Testing

/// Short lines of a page that are no text.
@Suite struct LabelTests {
  @Test(
    "Page numbers, dates and issues are the margin of a page",
    arguments: [
      "第3版", "要闻 第3版", "要闻　A3", "第3版 要闻 2024年3月6日 星期三", "江城工人报 | 2024年3月6日 | 要闻 3版",
      "2024年3月6日 星期三 农历正月廿六 第12345期 今日8版", "甲辰年正月廿六", "第12345号（代号35-1）", "今日8版",
      "中共云江市委主管主办", "云江日报　2025年11月3日　星期一", "# 云江晚报·A03版·民生",
    ])
  func furniture(_ line: String) {
    #expect(kind(of: line) == .furniture)
  }

  @Test(
    "Entries and parts of sentences are text",
    arguments: [
      "要闻 综合", "3月6日 开幕式", "一等奖 3", "第3场 决赛", "01 初心如磐", "第3版上的文章", "由市委宣传部主办", "今日8点",
      "甲方", "8月 设立经济特区", "（上接第1版）强田间管理，确保春耕", "电话：0838-6321457",
    ])
  func text(_ line: String) {
    #expect(kind(of: line) != .furniture)
  }

  @Test(
    "A picture's credit names a person or a body, and nothing else",
    arguments: [
      "何雨摄", "台工宣 摄", "受访者摄", "记者 何雨 摄", "（图片由市总工会提供）", "照片均由受访者提供", "资料图片",
      "何雨 摄/光明图片", "均由本报记者何雨 摄", "新华社发（何雨 摄）", "人民视觉", "新华社/法新", "摄影/李想", "图据县融媒体中心",
    ])
  func pictureCredit(_ line: String) {
    #expect(kind(of: line) == .pictureCredit)
  }

  @Test(
    "A line that says who wrote the text is a byline",
    arguments: [
      "傅雅 文 张明 图", "本报记者 傅雅 文 李丽 摄", "本报记者 傅雅 文/图", "本报评论员", "本报特约评论员", "解放日报·上观新闻记者 戚颖璞",
      "■ 本报记者 田静 见习记者 吴奕萱", "羊城晚报记者 李焕坤 通讯员 荔宣 图/受访者提供", "大公报记者黄洋港、李望贤深圳报道",
      "文/本报记者 甘棠　图/小满", "本报记者 桥东 整理", "解放军某边防团 通讯员 王强", "本报调查组", "本报评论员 海客", "【本报记者 王强】",
    ])
  func byline(_ line: String) {
    #expect(kind(of: line) == .byline)
  }

  @Test(
    "Those who made the page stand behind signs, slashes and the date, too",
    arguments: [
      "■责任编辑：张强 ■版式设计：李明", "编审/张强 责编/李明 视觉/王刚", "□责编 张强 □美编 李明", "2023年10月18日 星期三 责编：罗小燕 版式：何敏",
    ])
  func staffWithSigns(_ line: String) {
    #expect(kind(of: line) == .staff)
    let page = PageParser().page(at: 0, of: SourceText("\(line)\n\n本报讯 3月1日，书法展开幕。\n"))
    #expect(page.staff.count > 1 && page.staff.allSatisfy { $0.names.count == 1 })
  }

  @Test("The article of a commentator has no name", arguments: ["人民日报评论员文章", "本报评论员 文章"])
  func commentator(_ line: String) {
    let role = line.prefix { $0 != "文" && $0 != " " }
    #expect(Outline.of("# 让绿色成为底色\n\n\(line)\n\n秋日，湖水清澈。\n") == "题 让绿色成为底色\n  \(role)")
  }

  @Test(
    "A line with more than roles and names is no byline",
    arguments: [
      "编辑同志：", "【作者】 王强", "记者手记", "本报记者 走进乡村大舞台", "通讯员 报道",
      "某边防团新兵 通讯员 王强",
    ])
  func noByline(_ line: String) {
    #expect(kind(of: line) != .byline)
  }

  @Test(
    "A sign opens captions, but also bylines of one name and the heads of parts",
    arguments: [
      ("■王若兰", Block.Kind.byline), ("■ 方鸿儒", .byline), ("■ 新闻背景", .heading),
      ("■座谈会现场", .caption), ("■王若兰在授课。", .caption), ("■新闻延伸", .heading), ("■ 律师说法", .heading),
      ("■快评", .heading),
      ("■ 你认得这些地名吗", .heading), ("▲又讯　记者从公交集团获悉，接驳专线今天开通。", .body),
    ])
  func signs(_ line: String, _ expected: Block.Kind) {
    #expect(kind(of: line) == expected)
  }

  @Test("A line that ends inside 摄像 is no credit", arguments: ["12个高清摄", "路口安装的高清摄", "高清摄"])
  func cutWords(_ line: String) {
    #expect(kind(of: line, above: "像头，可实时感知周围的行人。") != .pictureCredit)
  }

  @Test(
    "The line of those who made the page may end with a telephone number",
    arguments: [
      "责任编辑：王海燕　版式：李强　校对：张红　电话：0371-65796123",
      "责编 李明 美编 王芳 校对 张三 电话 83216688", "本期统筹：白之羽 制图：汪哲平", "一版责编：李梅 二版责编：赵力",
    ])
  func staff(_ line: String) {
    #expect(kind(of: line) == .staff)
  }

  @Test("How to reach the paper stands at the top of a page; elsewhere it belongs to a notice")
  func contacts() {
    let line = "投稿邮箱：yxb@163.com 新闻热线：0838-6321457"
    #expect(kind(of: line) != .furniture)
    let page = "2023年10月18日 星期三 责编：罗小燕\n\n\(line)\n\n政协开会\n\n本报讯 3月1日，政协开会。\n"
    #expect(Outline.of(page).hasSuffix("题 政协开会\n  本报讯 3月1日"))
  }

  @Test(
    "Entries of a list are no staff",
    arguments: ["●编辑 三名", "◆主编：王刚", "执行 监督 两手抓"])
  func entries(_ line: String) {
    #expect(kind(of: line) != .staff)
  }

  @Test("A role of those who made the page may be cut by the end of a line")
  func cutStaff() {
    let page = "本报讯 3月1日，书法展开幕。\n\n责编：张强 版式：李明 校\n对：王刚\n"
    let staff = PageParser().page(at: 0, of: SourceText(page)).staff
    #expect(staff.map(\.role.text) == ["责编", "版式", "校对"])
    let signed = "■责任编辑：李明 ■版式设\n计：孙飞\n\n本报讯 3月1日，书法展开幕。\n"
    let others = PageParser().page(at: 0, of: SourceText(signed)).staff
    #expect(others.map(\.role.text) == ["责任编辑", "版式设计"])
  }

  @Test("A caption that a blank line cuts is one")
  func cutCaption() {
    let page = """
      本报讯（记者李明）7月10日，市总工会开展活动。

      ■市总工会工作人员向外卖配送员

      送上慰问品。

      台工宣 摄
      """
    #expect(
      Outline.of(page) == """
          本报讯 7月10日
          记者 李明
          ■市总工会工作人员向外卖配送员

        送上慰问品。 [台工宣 摄]
        """)
  }

  /// What a line between two paragraphs is.
  private func kind(of line: String, above next: String = "3月6日，书法展开幕。") -> Block.Kind? {
    let source = SourceText("本报讯 3月5日，画展开幕。\n\n\(line)\n\n\(next)\n")
    return PageParser().pages(of: source).first?.blocks[1].kind
  }
}
