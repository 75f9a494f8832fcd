import NewsCopy
import Testing

/// What belongs to the head of an article, and what looks so: rows of tables, forms and lists.
@Suite struct HeadTests {
  @Test("An article that goes on from another page has no headline of its first line")
  func goesOn() {
    let page = "（上接第1版）推动农业高质量发展\n\n会议强调，要抓好春耕备耕，确保粮食丰收。\n"
    #expect(!Outline.of(page).contains("题"))
  }

  @Test("The first question of an interview and the salutation of a letter are no part of the head")
  func interview() {
    let page = "对话刘桂珍\n\n问：现在还有几个学生？\n\n答：还有3个，有人说还办啥学校。\n"
    #expect(Outline.of(page) == "题 对话刘桂珍")
    let letter = "写给远方\n\n亲爱的爸爸：\n\n您好！您又有一个多月没有回家了。\n"
    #expect(Outline.of(letter) == "题 写给远方")
    let open = "本报讯 3月5日，会议召开。\n\n致全市家长的一封信\n\n尊敬的家长：\n\n您好！新学期就要开始了。\n"
    #expect(Outline.of(open) == "间 致全市家长的一封信\n  本报讯 3月5日")
  }

  @Test(
    "Rows above a headline are none of its lines",
    arguments: [
      "昨日赛果\n\n江城队2∶1海州队\n白鹿队0∶0云岭队\n南港队3∶1北原队",
      "昨日赛果：\n江城队2∶1海州队\n白鹿队0∶0云岭队\n南港队3∶1北原队",
      "联系人：田老师\n电话（传真）：0573-82345678\n邮箱：peikj@jzu.example.edu.cn",
      "停车管理　61.3%\n公共收益不公示　48.9%\n维修慢　42.0%",
      "工人先锋号（4个）\n市公交集团16路线班组\n江南电缆公司一车间三班\n云江港集团“铁娘子”班\n古城环卫所女子清扫组",
    ])
  func above(_ rows: String) {
    let page = "本报讯 近日，评选揭晓。\n\n\(rows)\n\n他们，撑起一座城\n\n本报讯 近日，表彰大会召开。\n"
    #expect(Outline.of(page).hasSuffix("\n题 他们，撑起一座城\n  本报讯 近日"))
    #expect(!Outline.of(page).contains("引"))
  }

  @Test("The first printed line of an indented paragraph is no headline")
  func indentedLine() {
    let page = """
      少些“指尖应付”

      　　政务平台、工作群、小程序……基层干
      部的手机里，少则七八个，多则二三十个。
      　　工具本无罪，错在用歪了。数字化的初
      衷是减负。

      """
    #expect(Outline.of(page) == "题 少些“指尖应付”")
  }

  @Test(
    "A comment between the parts of an article is no part of it, and no end",
    arguments: ["<!-- 编者注 -->", "<!-- 编者注\n\n再看一遍 -->"], ["\n", "\n\n"])
  func comment(_ comment: String, _ gap: String) {
    let page = "市总工会召开会议#本报讯（记者张三）市总工会昨天召开会议。#会议部署了工作。\n"
    let plain = PageParser().page(at: 0, of: SourceText(page.replacing("#", with: gap)))
    let between = gap + comment + gap
    for format in [SourceText.Format.plain, .markdown] {
      let source = SourceText(page.replacing("#", with: between), format: format)
      let commented = PageParser().page(at: 0, of: source)
      #expect(Outline.of(commented) == Outline.of(plain))
      #expect(commented.characterCount == plain.characterCount)
      #expect(commented.articles.map(commented.characterCount) == [plain.characterCount])
      #expect(commented.articles.first?.leadBlock.map { commented.blocks[$0].kind } == .lead)
    }
  }

  @Test("The last words of a quotation that goes on over paragraphs are no crosshead")
  func quotationThatGoesOn() {
    let page = """
      一封家书

      信里写道：

      “爸爸答应你，等高铁修好了就回家陪你过年。

      “爱你的爸爸”

      昨天，这封信在全线职工中传开了。

      """
    #expect(!Outline.of(page).contains("爱你的爸爸"))
  }

  @Test("All rows of a list are rows, however long it is and whatever stands above it")
  func longList() {
    let names = (1...45).map { "第\($0)组 " + ["清扫班", "公交集团线路班组"][$0 % 2] }
      .joined(separator: "\n")
    for title in ["工人先锋号", "今年的工人先锋号如下。"] {
      #expect(Outline.of("\(title)\n\(names)\n\n表彰大会昨天召开。\n") == "…")
    }
  }

  @Test("The last line of an article is no row of the head below it")
  func belowSignature() {
    let page = """
      本报讯 近日，评选揭晓。

      评委会昨天公布了结果。（张三）
      全运风采
      一秒之差　一生之友
      两名老将的全运故事
      ——写在决赛之后

      本报讯 近日，故事会举行。

      """
    #expect(Outline.of(page).contains("题 一秒之差　一生之友"))
  }

  @Test("A form below the headline is none of its lines")
  func below() {
    let page = """
      健康课堂预告

      主　题：如何看懂体检报告
      时　间：11月8日14:30
      地　点：市图书馆一楼报告厅

      名额有限，先到先得。
      """
    #expect(Outline.of(page) == "题 健康课堂预告")
  }

  @Test("Three lines of a head are a head")
  func heads() {
    let page = "云江市总工会：\n一秒之差　一生之友\n两名老将的全运故事\n\n本报讯 近日，故事会举行。\n"
    #expect(Outline.of(page).contains("题 一秒之差　一生之友"))
  }

  @Test("A word with which parts are headed is no headline")
  func partHeads() {
    let page = "学校的傍晚怎么样了\n\n核心提示\n课后服务已走过四个年头。孩子学什么、玩什么？记者走访了十所学校。\n"
    #expect(Outline.of(page) == "题 学校的傍晚怎么样了\n间 核心提示")
  }

  @Test("Two lines that touch between others with blank lines are one headline")
  func pair() {
    let page = """
      本报与省生态环境厅联合调查显示

      十条入湖河流
      九条水质好于Ⅲ类

      仅剩的一条“后进生”为何难“转正”？

      本报讯 近日，调查结果公布。

      """
    #expect(
      Outline.of(page) == """
        引 本报与省生态环境厅联合调查显示
        题 十条入湖河流
        题 九条水质好于Ⅲ类
        副 仅剩的一条“后进生”为何难“转正”？
          本报讯 近日
        """)
  }

  @Test("Commas in what somebody says part no headline")
  func quotation() {
    let page = "方言“活字典”曾阿公：“侬讲慢点，我记得牢”\n\n　　“‘落雨’就是下雨。”曾阿公说。\n"
    #expect(Outline.of(page) == "题 方言“活字典”曾阿公：“侬讲慢点，我记得牢”")
  }

  @Test(
    "A numbered line above a paragraph as short as itself is a heading",
    arguments: ["二、以“要素之融”活县域之源", "（二）以“要素之融”活县域之源"])
  func numbered(_ line: String) {
    let page = """
      在“融”字上做文章

      城乡融合是必然要求。如何破题？笔者谈几点看法，供有关部门参考。

      \(line)

      人、地、钱，是绕不过去的三道坎。

      """
    #expect(Outline.of(page) == "题 在“融”字上做文章\n间 \(line)")
  }

  @Test(
    "The number of a picture, or of what a line tells of, makes no heading of it",
    arguments: ["2、玉树州的天然草原牧场（甘棠摄）", "一、二年级学生活跃在乡村小院"])
  func numeral(_ line: String) {
    let page = """
      在“融”字上做文章

      城乡融合是必然要求。如何破题？笔者谈几点看法，供有关部门参考。

      \(line)

      人、地、钱，是绕不过去的三道坎。

      """
    #expect(Outline.of(page) == "题 在“融”字上做文章")
  }

  /// An article whose headings are those given, each with a paragraph below, the first one with a lead.
  private func page(_ headings: [String], _ format: SourceText.Format) -> String {
    let lead = "本报讯（记者张三）3月2日，市总工会召开会议。"
    let parts = headings.enumerated().map { index, heading in
      heading + "\n\n" + (index == 0 ? lead : "会议要求落实责任，做好服务。")
    }
    return Outline.of(SourceText(parts.joined(separator: "\n\n"), format: format))
  }

  @Test("Numbered headings with marks stand over parts of an article", arguments: ["# ", "## "])
  func numberedWithMarks(_ marks: String) {
    let numbers = ["一、总体要求", "二、组织实施"]
    let parts = numbers.map { marks + $0 }
    for format in [SourceText.Format.plain, .markdown] {
      #expect(
        page(["# 市总工会召开会议"] + parts, format).hasPrefix("题 市总工会召开会议\n间 一、总体要求\n间 二、组织实施\n"))
    }
  }

  @Test("The levels of Markdown tell the parts of an article from other articles")
  func levels() {
    let parts = ["# 市总工会召开会议", "## 总体要求", "### 职责", "## 组织实施"]
    #expect(page(parts, .markdown).hasPrefix("题 市总工会召开会议\n间 总体要求\n间 职责\n间 组织实施\n"))
    // Extractors show the size of the type by them.
    #expect(!page(parts, .plain).contains("间"))
    #expect(!page(["## 市总工会召开会议", "# 职工书法展开幕", "# 职工歌会闭幕"], .markdown).contains("间"))
  }

  @Test("Below a signature a heading opens another article, whatever its level")
  func levelBelowSignature() {
    let copy = "# 市总工会召开会议\n\n会议要求落实责任，做好服务。（张三）\n\n## 职工书法展开幕\n\n市总工会举办书法展，职工踊跃参加。\n"
    #expect(!Outline.of(SourceText(copy, format: .markdown)).contains("间"))
  }

  @Test("The last line of a head that is no deck has the level of the article")
  func levelOfHead() {
    let decked = ["# 市总工会召开会议\n\n## ——劳动关系建设纪实", "## 总体要求", "## 组织实施"]
    #expect(page(decked, .markdown).contains("间 总体要求\n间 组织实施\n"))
    let kicked = ["## 情暖劳动者\n\n# 市总工会慰问工人", "## 送上温暖", "## 送上祝福"]
    #expect(page(kicked, .markdown).contains("间 送上温暖\n间 送上祝福\n"))
    let sections = ["# 要闻\n\n## 市总工会召开会议", "## 职工书法展开幕", "# 社会\n\n## 消防员勇救儿童"]
    #expect(!page(sections, .markdown).contains("间"))
  }

  @Test("Below the work of one writer, what another one signed is an article")
  func levelOfAnotherWriter() {
    let copy = """
      # 市总工会召开会议

      本报讯（记者李明）会议要求落实责任，做好服务。

      ## 消防员勇救儿童

      消防员昨天救起一名落水的儿童。

      （张三）

      """
    #expect(!Outline.of(SourceText(copy, format: .markdown)).contains("间"))
  }

  @Test(
    "Numbers that count off no part are those of headlines",
    arguments: [
      ["# 一、市总工会召开会议", "# 二、职工书法展开幕", "# 三、职工歌会闭幕"],
      ["# 市总工会召开会议", "# 三、四级公路将升级", "# （二）班的故事"],
      ["## 一、要闻\n\n### 市总工会召开会议", "## 二、社会\n\n### 消防员勇救儿童"],
    ])
  func numberedHeadlines(_ heads: [String]) {
    #expect(!page(heads, .markdown).contains("间"))
  }

  @Test("Parts may have parts, and a series may go on with a later number")
  func nestedNumbers() {
    let nested = ["# 市总工会实施方案", "## 一、总体要求\n### （一）指导思想", "### （二）工作目标", "## 二、主要任务\n### （一）提升服务"]
    let later = ["# 市总工会实施方案（下）", "# 二、主要任务", "# 三、组织实施"]
    for format in [SourceText.Format.plain, .markdown] {
      for heads in [nested, later] {
        let page = PageParser().pages(
          of: SourceText(
            heads.map { $0 + "\n\n会议要求落实责任，做好服务。" }.joined(separator: "\n\n"), format: format))[0]
        #expect(page.articles.count == 1)
      }
    }
  }

  @Test(
    "Who said what stands above is no deck of another article",
    arguments: ["雅斯贝尔斯", "市委书记王强"])
  func attribution(_ writer: String) {
    let copy = """
      乡村教师坚守山区三十年

      本报讯（记者李晓明）李国明说，三十年来他送走了一批又一批学生，一直记得每个人的名字。

      教育就是一棵树摇动另一棵树

      ——\(writer)

      这是他写在教案扉页上的话。如今，学校只剩下十二名学生，他仍然每天第一个到校。

      """
    #expect(PageParser().pages(of: SourceText(copy))[0].articles.count == 1)
  }
}
