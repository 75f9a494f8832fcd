import NewsCopy
import Testing

/// Pages as extractors leave them.
@Suite struct PageTests {
  @Test func theSalutationOfALetterIsNeitherBylineNorHeading() {
    let page = "路灯何时再亮\n\n编辑同志：\n\n小区门口的路灯坏了，希望有关部门尽快维修。\n\n读者 王建国\n"
    #expect(Outline.of(page) == "题 路灯何时再亮")
  }

  @Test func whoSignsALetterIsNoHeading() {
    let page = """
      盲道被占

      编辑同志：

      家门口的盲道被电动车占了，希望有关部门管一管。

      古城区读者　安民

      古城区城管局答复：

      接到来信后，我局立即派员核查，并增设了隔离桩，感谢读者的监督。

      """
    #expect(Outline.of(page) == "题 盲道被占\n间 古城区城管局答复：")
  }

  @Test func shortQuestionsOfAnInterviewAreNoHeadings() {
    let page = """
      “慢就业”不等于“不就业”

      本报记者 邵天骄

      记者：您怎么看？今年高校毕业生规模再创新高。

      许冬梅：我不赞成给“慢就业”贴标签。

      记者：怎么帮？

      许冬梅：一要有人管，二要有处去，三要有奔头，各部门都该伸手。
      """
    #expect(
      Outline.of(page) == """
        题 “慢就业”不等于“不就业”
          本报记者 邵天骄
        """)
  }

  @Test func readsTwoArticlesWithTheirHeads() {
    let page = """
      临江县总工会

      举办职工书法展

      本报讯 近日,临江县总工会举办职工书法展,展出作品八十件。

      (邓家豪)

      让驿站成为户外劳动者温暖的家

      临江县总工会召开驿站工作座谈会听取意见

      本报讯(全媒体记者梁伟明 通讯员苏敏)4月6日,座谈会在县图书馆召开。
      """
    #expect(
      Outline.of(page) == """
        题 临江县总工会
        题 举办职工书法展
          本报讯 近日
          (邓家豪) ownLine
        引 让驿站成为户外劳动者温暖的家
        题 临江县总工会召开驿站工作座谈会听取意见
          本报讯 4月6日
          全媒体记者 梁伟明
          通讯员 苏敏
        """)
  }

  @Test(
    "Deck and byline directly below the headline are not part of it",
    arguments: [
      "7月10日，骄阳似火。市总工会\n工作人员走进建筑工地、快递站\n点，把防暑药品送到职工手中。",
      "7月10日，骄阳似火，市总工会工作人员走进建筑工地、快递站点，把防暑药品送到职工手中。\n大家纷纷表示感谢。",
    ])
  func readsNarrowHeads(_ text: String) {
    let page = "一线职工喜领“清凉大礼包”\n——市总工会“送清凉”活动见闻\n本报记者 胡静 通讯员 邹海波\n\(text)\n"
    #expect(
      Outline.of(page) == """
        题 一线职工喜领“清凉大礼包”
        副 ——市总工会“送清凉”活动见闻
          本报记者 胡静
          通讯员 邹海波
        """)
  }

  @Test(
    "A headline of two halves needs no lead below it, a cut paragraph is none",
    arguments: [
      ("老街改造，留住乡愁", "题 老街改造，留住乡愁"), ("改革红利如何落袋，企业怎么看", "题 改革红利如何落袋，企业怎么看"),
      ("他说，在和平里住了三十年，从来没有见过", "…"), ("他在信里说，在和平里住了三十年又", "…"),
    ])
  func readsPairedHeadlines(_ line: String, outline: String) {
    let page = "\(line)\n\n清晨六点，和平里的老街已经醒来。卖豆浆的李阿姨支起了摊子，热气升腾。\n\n街坊纷纷来了。\n"
    #expect(Outline.of(page) == outline)
  }

  @Test("Dashes at the start of a printed line belong to its sentence")
  func readsDashesInSentences() {
    let page = """
      书法展开幕

      本报讯 3月5日，走进县文化馆的展厅
      ——这座建于百年前的老楼刚刚修缮
      一新，八十件作品挂满了四面的墙壁
      和走廊，前来参观的市民络绎不绝。
      """
    #expect(PageParser().pages(of: SourceText(page)).first?.blocks.count == 2)
  }

  @Test func readsMarkedHeadsBySizeOfType() {
    let page = """
      ## 工会送服务

      ## 临江县总工会召开座谈会

      # 倾听驿站里的声音

      ### 四十名户外劳动者参加

      本报讯 近日,座谈会召开。
      """
    #expect(
      Outline.of(page) == """
        栏 工会送服务
        引 临江县总工会召开座谈会
        题 倾听驿站里的声音
        副 四十名户外劳动者参加
          本报讯 近日
        """)
  }

  @Test func readsStaffLineBeforeTheFirstArticle() {
    let page = """
      责任编辑: 许可 美编：苏敏 校对: 邓家豪

      职工书屋进了工地

      本报讯 近日,工地职工书屋开放。
      """
    #expect(
      Outline.of(page) == """
        责任编辑 许可
        美编 苏敏
        校对 邓家豪
        题 职工书屋进了工地
          本报讯 近日
        """)
  }

  @Test(arguments: [
    ("本报讯 近日,书屋开放。(许可)", "(许可) tight"),
    ("本报讯 近日,书屋开放。 （许可、苏敏）", "(许可 苏敏) spaced"),
    ("本报讯 近日,书屋开放。\n\n(许可 苏敏)", "(许可 苏敏) ownLine"),
    ("本报讯 近日,书屋开放。\n\n工友都说好。(临江工)", "(临江工) tight"),
    ("本报讯 近日,书屋开放。(通讯员许可)", "(许可) tight"),
  ])
  func readsSignature(_ copy: String, _ signature: String) {
    #expect(Outline.of(copy).hasSuffix("  " + signature))
  }

  @Test(arguments: [
    "本报讯 近日,县里召开党组(扩大)会议。",
    "本报讯 近日,书屋开放。(完)",
    "本报讯 近日,书屋开放。(下转第三版)",
    "本报讯 近日,书屋开放。(图片由县图书馆提供)",
    "本报讯 近日,印发了《办法(试行)》。",
  ])
  func seesNoSignature(_ copy: String) {
    #expect(!Outline.of(copy).contains("("))
  }

  @Test func keepsTextTogetherThatACaptionInterrupts() {
    let page = """
      驿站开到路边

      本报讯(全媒体记者梁伟明)近日,驿站作为临江



      ■骑手在驿站里歇脚

      单位供图

      的惠民工程,开到了路边。
      """
    #expect(
      Outline.of(page) == """
        题 驿站开到路边
          本报讯 近日
          全媒体记者 梁伟明
          ■骑手在驿站里歇脚 [单位供图]
        """)
  }

  @Test func takesAShortParagraphAboveACreditForACaption() {
    let page = """
      驿站开到路边

      本报讯 近日,驿站开放。

      (许可)

      骑手在驿站里歇脚。

      记者苏敏 摄
      """
    #expect(
      Outline.of(page) == """
        题 驿站开到路边
          本报讯 近日
          ■骑手在驿站里歇脚。 [记者苏敏 摄]
          (许可) ownLine
        """)
  }

  @Test func givesShuffledFragmentsToTheirLead() {
    let page = """
      临江县总工会

      慰问一线职工

      席梁国栋一行看望慰问春运一线的职工,为

      他们送去节日的祝福。慰问组一行先后来到

      客运站和火车站,详细了解职工的工作情况

      (邓家豪)

      送上慰问品。

      本报讯 近日,临江县人大常委会副主任、主

      县图书馆开馆

      本报讯 4月6日,临江县图书馆开馆,首日接待读者三百人。
      """
    #expect(
      Outline.of(page) == """
        题 临江县总工会
        题 慰问一线职工
          本报讯 近日
          (邓家豪) ownLine
        题 县图书馆开馆
          本报讯 4月6日
        """)
  }

  @Test func takesASignedArticleAsOverForAHeadWithAFullStop() {
    let page = """
      本报讯 近日,书屋开放。

      (许可)

      县图书馆开馆。

      本报讯 4月6日,临江县图书馆开馆。
      """
    #expect(
      Outline.of(page) == """
          本报讯 近日
          (许可) ownLine
        题 县图书馆开馆。
          本报讯 4月6日
        """)
  }

  @Test func keepsAShortLastParagraphOutOfTheNextHead() {
    let page = """
      本报讯(全媒体记者梁伟明)近日,书屋开放。

      工友都说好。

      本报讯 4月6日,临江县图书馆开馆。
      """
    #expect(
      Outline.of(page) == """
          本报讯 近日
          全媒体记者 梁伟明
          本报讯 4月6日
        """)
  }

  @Test func aSloganInBracketsIsNoSignature() {
    let page = """
      本报讯 近日,临江县总工会召开座谈会。(比学习 讲奉献 促发展)

      本报讯 近日,临江县总工会举办书法展。(浈江工 榕城工 苏敏)
      """
    #expect(
      Outline.of(page) == """
          本报讯 近日
          本报讯 近日
          (浈江工 榕城工 苏敏) tight
        """)
  }

  @Test func aLineThatEndsInAColonIsAKicker() {
    let page = """
      临江县总工会:

      举办职工书法展

      本报讯 近日,临江县总工会举办职工书法展。

      (邓家豪)

      榕江县总工会：

      服务送到职工身边

      新就业形态劳动者有了新去处

      本报讯 近日,榕江县总工会走访企业。
      """
    #expect(
      Outline.of(page) == """
        引 临江县总工会:
        题 举办职工书法展
          本报讯 近日
          (邓家豪) ownLine
        引 榕江县总工会：
        题 服务送到职工身边
        副 新就业形态劳动者有了新去处
          本报讯 近日
        """)
  }

  @Test func briefsInARowAreNoCaptions() {
    let brief = """
      △临江县总工会公布今年的职工书屋建设计划。全年新建书屋四十家,改造二十家,重点放在工地、园区和快递网点,第一批十家五月开放。
      """
    let page = "信息专递\n\n" + [brief, brief, "△书屋开放。", brief].joined(separator: "\n\n")
    #expect(!Outline.of(page).contains("■"))
    #expect(Outline.of(page + "\n\n单位供图").contains("■"))
    #expect(Outline.of("△书屋开放\n\n△书屋里的读者\n\n△书屋外景\n\n(苏敏)").contains("■"))
  }

  @Test func aHeadlineOfOneLongLineIsOne() {
    let head = "临江日报评论员文章：让职工书屋成为劳动者温暖的家——三论新就业形态劳动者的学习与生活保障"
    let page = head + "\n\n本报讯 近日,临江县总工会举办职工书法展。"
    #expect(Outline.of(page).hasPrefix("题 \(head)\n"))
    let long = "临江县总工会召开新就业形态劳动者服务工作座谈会 用心用情办好职工书屋 让劳动者在家门口读到好书 在驿站里喝上热水"
    #expect(Outline.of(long + "\n\n本报讯 近日,会议召开。").hasPrefix("题 \(long)\n"))
    #expect(Outline.of("’97十大新闻评出\n\n本报讯 近日,评选揭晓。").hasPrefix("题 ’97"))
  }
}
