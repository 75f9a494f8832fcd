import Linting
import NewsCopy
import Rulebook
import Testing

/// What stands between paragraphs, and is none: headings, bylines, the margin of the page.
struct KeptHeadsTests {
  private static let desk = MarksDesk("wraps/")

  @Test(
    "The margin of a page is no part of a sentence that goes on below it",
    arguments: [
      "— 5 —", "—5—", "· 5 ·", "Page 5", "第3版", "A05", "03 要闻", "江州日报 JIANGZHOU DAILY",
      "江州工人报 2024年3月6日 星期三 03", "责任编辑：蒋文 校对：戴玲",
    ])
  func margins(_ line: String) throws {
    let page = "据了解，中心设有困难帮扶、法律援助、就业\n\n\(line)\n\n介绍、心理咨询等窗口，全年无休开放。\n"
    #expect(try Self.desk.fixed(page) == page)
    let printed = """
      大会指出，劳动模范是民族
      的精英、人民的楷模，是共和
      国的功臣。全市各级党委、政
      \(line)
      府要关心爱护劳动模范，落实
      好劳模待遇，让劳动模范有荣
      誉、有实惠。
      """
    #expect(
      try Self.desk.fixed(printed)
        == "大会指出，劳动模范是民族的精英、人民的楷模，是共和国的功臣。全市各级党委、政\n\(line)\n府要关心爱护劳动模范，落实好劳模待遇，让劳动模范有荣誉、有实惠。")
  }

  @Test(
    "A heading with commas stands above its paragraph",
    arguments: ["资源沉到一线，服务送到身边", "站得稳，立得住，叫得响，走得远", "抓培训、强技能，锻造工匠队伍"])
  func paired(_ heading: String) throws {
    for indent in ["", "　　"] {
      let page =
        "\(indent)有了工会，我们就有了娘家。\n\n\(heading)\n\n\(indent)清晨六点半，天刚蒙蒙亮，苏婉清已经坐在绷架前穿针引线。\n"
      #expect(try Self.desk.fixed(page) == page)
    }
  }

  @Test(
    "A heading may end in a word whose last character stands inside sentences",
    arguments: ["农村从业人员的地区和流向", "职工书屋大有可为", "关键时刻见义勇为", "代表团访问土耳其", "难题何在", "关心困难户帮扶一把"])
  func wordsAtEnd(_ heading: String) throws {
    let page =
      "近日，市总工会举办活动，展出作品二百余件。\n\n\(heading)\n\n活动持续一周，吸引了三千多名职工参观，大家都说收获不小。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  /// Nothing on these pages is cut for certain.
  @Test(
    "Headings stand on a page that is as it was written",
    arguments: [
      ("关停87家，留下一条岸", "2015年，沿江1公里内还有化工企业87家。市生态环境局局长把那段日子称作“背水一战”。"),
      ("种下芦苇，等来白鹭", "和往常一样，他5点起床。岸线空了出来，专家建议种芦苇，第一年活了三成，第二年活了七成。"),
      ("江州港上半年集装箱吞吐量同比增长一成以上", "夜色渐浓，码头上灯火通明。"),
      ("从一粒种子说起", "账不难算。87家企业一年纳税6.3亿元，占全市税收的11%。舍还是不舍？"),
      ("水活了，人也活了", "走进村委会，墙上挂着一张手绘的地图，红线是路，蓝线是渠，绿点是树。"),
    ])
  func headings(_ heading: String, _ text: String) throws {
    let above = "王强今年47岁，干了28年焊工，去年退了休。"
    for (gap, indent) in [("\n", ""), ("\n\n", ""), ("\n", "　　")] {
      let lines = ["一江碧水向东流", indent + above, heading, indent + text, "难在哪里", indent + above]
      let page = lines.joined(separator: gap) + "\n"
      #expect(try Self.desk.fixed(page) == page)
    }
  }

  @Test(
    "Words and verse that end in commas stand line by line where nothing is cut",
    arguments: [
      "买得起，\n用得好，\n修得快\n本报讯（记者周砚秋）清晨5点半，老渔民照例先去看水位标尺。", "浣溪沙\n春到江南水满塘，\n一犁新雨菜花黄，\n牧童横笛过村庄。",
    ])
  func verse(_ tight: String) throws {
    for page in [tight, tight.replacing("\n", with: "\n\n")] {
      #expect(try Self.desk.fixed(page) == page)
    }
  }

  @Test("Entries of the index stand line by line")
  func index() throws {
    let page = "导读\n02 要闻｜长江十年禁渔阶段性评估结果公布\n04 民生｜“一老一小”怎么托？\nA5 体育｜湖北男篮客场险胜\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "A headline that ends like the name of a paper is none of the marker below it",
    arguments: [
      "江州市总工会走进社区\n本报讯（记者王强）昨日，市总工会开展活动。", "走进社区 服务职工\n本报讯（记者王强）昨日，市总工会开展活动。",
      "省人社厅发布招聘信息\n据新华社电 昨日，全省启动招聘。", "登上领奖台\n本报北京5月6日电 昨日，中国队夺冠。",
      "深圳地铁14号线延长运营\n南都讯 记者张小玲 昨日，深圳地铁宣布末班车延长。",
    ])
  func aboveMarkers(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("The next article's headline below a signature needs no even parts")
  func belowSignature() throws {
    let page = "有了工会，我们就有了娘家。\n\n（周宁）\n\n从田间到车间，二十年他走过来了\n\n清晨六点半，天刚蒙蒙亮，苏婉清已经坐在绷架前穿针引线。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A byline parts the headline above it from the text, whatever marks stand in that")
  func byline() throws {
    let page = """
      二十年，她把针脚缝进岁月
      本报记者 梁雨桐 通讯员 卢可
      清晨六点半，天刚蒙蒙亮，苏婉清已
      经坐在绷架前。
      一缕丝线在她指间劈成十六
      分之一，细得几乎看不见。
      """
    #expect(
      try Self.desk.fixed(page).hasPrefix(
        "二十年，她把针脚缝进岁月\n本报记者 梁雨桐 通讯员 卢可\n清晨六点半，天刚蒙蒙亮，苏婉清已经"))
  }

  @Test("A marker begins a paragraph though its line ends inside it")
  func cutMarker() throws {
    let page = """
      德国汽车工业协会:
      加征关税无助于提升竞争力
      新华社柏林4月18
      日电(记者 李函
      林)德国汽车工业
      协会主席希尔德加
      德·米勒18日表示,
      加征关税无助于提
      升竞争力。
      """
    #expect(
      try Self.desk.fixed(page).hasPrefix("德国汽车工业协会:\n加征关税无助于提升竞争力\n新华社柏林4月18日电(记者 李函林)德国"))
  }

  @Test("A short line in front of an indent is a heading on pages that indent")
  func crosshead() throws {
    let page = """
      　　有了工会，我们就
      有了娘家。谈起加入工
      会的好处，货车司机蔡
      广发打开了话匣子。
      服务送到职工身边
      　　在星河工业园，由
      区总工会出资35万元打
      造的职工驿站每天服务
      职工超过600人次。
      　　职工小王说，在驿
      站里可以喝水、充电和
      歇脚，十分方便。
      """
    #expect(try Self.desk.fixed(page).contains("话匣子。\n服务送到职工身边\n　　在星河工业园，由区总工会"))
  }

  @Test(
    "Headings without marks stand between blank lines",
    arguments: [
      "微评\n\n莫让“暖心驿站”成摆设", "高空抛物砸坏车 邻居该不该赔", "【以案说法】\n\n高空抛物砸坏车 整栋楼业主都要赔？",
    ])
  func apart(_ heading: String) throws {
    let page = """
      一个国家的制造业能走多远，取决于它的工人队伍 有多强，让技能人才香起来。

      \(heading)

      家住锦绣花园的王先生早上下楼时， 发现停在楼下的轿车前挡风玻璃被 一个花盆砸碎。由于找不到肇事者， 王先生将该栋楼2层以上的36户业主 全部诉至法院。
      """
    #expect(try Self.desk.fixed(page).contains("\n\n\(heading)\n\n家住锦绣花园的王先生早上下楼时，发现"))
  }

  @Test("The headline below the margin of the page keeps its lines")
  func belowMargin() throws {
    let page = "理论周刊 第07版\n\n以新质生产力推动高质量发展\n\n的实践路径\n\n■ 方鸿儒\n\n新质生产力是创新起主导作用的先进生产力质态。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("Lines that hang behind the first one of their paragraph are joined")
  func hanging() throws {
    let page = """
      近年来，越来越多的年轻人选择
      　走进职业院校，立志成为一名技术工
      　人。这既是社会观念的可喜变化，也
      　是产业转型升级的必然要求。当“月
      　薪过万难招技工”的新闻一再刷屏，
      　我们不得不思考一个问题：怎样才能
      　让技能人才真正“香”起来？

      据报道，某地的户外劳动者驿站
      　建成不到半年便大门紧锁，里面的微
      　波炉、饮水机落满灰尘。
      """
    #expect(
      try Self.desk.fixed(page).hasPrefix(
        "近年来，越来越多的年轻人选择走进职业院校，立志成为一名技术工人。这既是社会观念的可喜变化，也是产业转型升级的必然要求。当“月薪过万难招技工”的新闻一再刷屏，我们不得不思考一个问题：怎样才能让技能人才真正“香”起来？\n\n"
      ))
  }

  @Test(
    "A headline ends with a word whose last character mostly stands inside sentences",
    arguments: ["城市绿化需要全体市民积极参与", "我市构建和谐劳动关系大有作为"])
  func words(_ headline: String) throws {
    let page = "市民王先生昨天顺利出院。\n\(headline)\n四月的广州，绿意盎然。市民刘女士带着孩子来到公园，种下一棵小树。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A headline with wide spaces stays above its lead", arguments: ["本报讯（记者王一）", "本报讯　"])
  func wideSpaces(_ opening: String) throws {
    let page = "市总工会　慰问春运职工　送去清凉　传递温暖\n\(opening)近日，市总工会慰问一线职工。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A deck behind dashes stands between headline and text", arguments: ["\n", "\n\n"])
  func deck(_ wrap: String) throws {
    let above = ["他说，政府在本月下旬提出的方案", "已经通过，各部门认真贯彻执行。"].joined(separator: wrap)
    let head = ["多国部队进驻波黑两年多来的情况", "——来自深圳的报道"].joined(separator: wrap)
    let text = [
      "多国部队进驻波黑两年多来，波黑", "和平一直十分脆弱，部队需要遣返", "各族难民，并为选举作好各项准备",
      "工作，任务十分繁重。",
    ]
    let page = above + wrap + head + wrap + text.joined(separator: wrap) + "\n"
    let fixed = try Self.desk.fixed(page)
    #expect(fixed.contains(head + wrap + text.joined()))
  }

  @Test("A headline as wide as its column stays between blank lines")
  func asWideAsTheColumn() throws {
    let page = """
      高技术产业投资保持增长。

      新型基础设施加速布局显成效

      在北京举行的发布会上，有关
      负责人介绍，我国高技术产业
      投资连续保持了两位数增长。

      """
    #expect(try Self.desk.fixed(page).contains("显成效\n\n在北京举行的发布会上，有关负责人介绍"))
  }

  @Test(
    "A headline stands apart from its byline, and from text that begins with its words",
    arguments: ["本报记者 卢娜欣 潘萍\n　　厦门、泉州、莆田等多地今", "　　厦门、泉州、莆田等多地今"])
  func abovePrintedLines(_ below: String) throws {
    let page = """
      　　福建省气象台昨天发布
      暴雨预警，提醒沿海各地
      做好防范工作，减少出行。
      厦门、泉州、莆田等多地今天有暴雨
      \(below)
      天有暴雨，气象部门提醒
      市民减少外出，注意安全。

      """
    #expect(try Self.desk.fixed(page).contains("\n厦门、泉州、莆田等多地今天有暴雨\n\(below)天有暴雨，"))
  }
}
