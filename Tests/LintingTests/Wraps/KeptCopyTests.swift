import Linting
import NewsCopy
import Rulebook
import Testing

/// Copy that is printed as it stands: the repair of wraps leaves every line and space of it.
struct KeptCopyTests {
  private static let desk = MarksDesk("wraps/")

  @Test(
    "Rows of tables stay apart, and so does what stands around them",
    arguments: [
      "第19届亚运会金牌榜\n\n1 中国 201 111 71 383\n2 日本 52 67 69 188\n3 韩国 42 59 89 190\n",
      """
      第19届亚运会金牌榜

      排名\t代表团\t金牌\t银牌
      1\t中国\t201\t111
      2\t日本\t52\t67
      3\t韩国\t42\t59

      本报记者从组委会获悉，各代表团将于近日离开杭州。

      """,
      """
      收盘播报

      昨日沪深两市震荡走高，成交额突破一万亿元。

      上证指数　3145.55　1.58%
      深证成指　9424.68　0.64%
      创业板指　1840.31　1.83%
      分析人士认为，短期内市场仍将震荡。

      """,
      """
      本报讯（记者林晓）昨日，全市主要农产品价格公布如下：

      大白菜 2.50元
      西红柿 4.80元
      土豆 3.20元
      鸡蛋 9.60元

      """,
    ])
  func tables(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Short names keep the space that makes them as long as the others",
    arguments: [
      "会议选举产生新一届领导机构。常务主席：王 强、刘以安、李世贵、周金良。",
      "主席团成员：刘以安、王　强、李世贵、周　敏、周金良。",
      "主席团成员：王 强、周 敏。",
      "主席团成员：王 强 刘以安 李世贵 周 敏 周金良",
    ])
  func names(_ list: String) throws {
    let page = "大会主席团名单\n\n\(list)\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Numbered headings stand above their paragraphs",
    arguments: [
      """
      政府工作报告（摘登）

      今年工作安排如下。

      二、2025年经济社会发展总体要求和政策取向

      今年是“十四五”规划收官之年。

      """,
      """
      工作方案

      为做好今年的工作，制定本方案。

      一、总体要求

      （一）坚持以人民为中心的发展思想

      各级各部门要把群众的事放在心上，抓好落实。

      （二）加快建设现代化产业体系和营商环境

      要突出抓好重点项目建设。

      """,
      """
      狠抓作风建设

      本报讯（记者林晓）2月28日，市委召开作风建设会议，对下一阶段工作作出部署，要求各单位抓好落实。

      一是强化组织领导
      各单位要成立专班。
      二是强化督查考核
      市委督查室要定期通报。

      """,
    ])
  func headings(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A quotation in Latin letters ends its paragraph")
  func quotation() throws {
    let page = """
      英国《自然》杂志：AI预测蛋白质结构获突破

      据英国《自然》（Nature）杂志网站7月22日报道，DeepMind公司的AlphaFold2系统预测出人类98.5%的蛋白质结构。论文作者约翰·江珀（John Jumper）说：“This is just the beginning.”

      该公司首席执行官德米斯·哈萨比斯在X（原推特）上写道：“We're excited to share this!”，并附上了链接。

      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Entries, labels and verse keep their lines",
    arguments: [
      "本报讯（记者林晓）2月28日，市总工会公布获奖名单，具体如下：\n\n市第一人民医院急诊科\n市公交集团第二分公司\n市供电局输电管理所\n",
      "中超战报\n\n上海海港3∶1浙江队\n山东泰山2∶2成都蓉城\n北京国安4∶0河南队\n\n积分榜前三名：上海海港13分。\n",
      "上联：春满人间百花吐艳\n下联：福临小院四季常安\n横批：欢度春节\n",
      "联系方式\n\n时间：3月1日上午9时\n地点：市文化馆一楼\n主办单位：市文化馆\n咨询电话：87654321\n",
      "咏梅\n\n疏影横斜水一湾，\n暗香浮动月初残。\n东风未肯催桃李，\n先遣琼枝报岁寒。\n",
      """
      守望

      我站在故乡的山岗上
      望着远方的点点灯火
      像一颗颗不眠的星星
      落在人间

      我想起母亲的手
      在灯下缝补我的童年
      一针一线
      缝进岁月的褶皱里

      """,
    ])
  func entries(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A headline of two even halves stands above a paragraph without a marker")
  func pairedHeadline() throws {
    let page = """
      本报讯（记者李明）昨日，招聘会在人民广场举行，三百家企业到场。

      银发课堂开讲，老人学会挂号

      社区志愿者昨日来到和平里，手把手教老人使用智能手机预约挂号、缴纳水电费用。
      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Characters that part lines, and are no line breaks, part them",
    arguments: ["2028", "2029", "85"])
  func oddBreaks(_ scalar: String) throws {
    let mark = UInt32(scalar, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
    let page = "江州市职工服务中心揭牌\(mark)本报讯 3月5日，会议召开。\(mark)会议指出，要加强领导。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "White space that was a byte of garbled text stays: without it the text cannot be restored",
    arguments: [
      "è¯·å\u{8f}\u{82}å\u{8a}\u{a0}ä¼\u{9a}è®®", "å®£ä¼\u{a0}å…¨ä¼šç²¾ç¥ž",
      "å®\u{89}å\n\u{85}¨å\u{92}\u{8c}å\u{8f}\u{91}å±\u{95}", "ç«‹äº†æ¦œæ\u{a0}\n·å…¨ä¼š",
    ])
  func garbled(_ text: String) throws {
    let page = "江州市职工服务中心揭牌\n\n本报讯 3月5日，会议\(text)召开，会议指出，要加强领导。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A letter begins with its salutation")
  func letters() throws {
    let page = """
      编辑同志：

      我家住在南京市鼓楼区。小区门口的路灯坏了，希望有关部门尽快维修。

      读者 王建国

      王建国同志：

      来信收悉，谢谢。

      编者

      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A space stands between a caption and its credit")
  func captionCredit() {
    let page = "# 广州塔亮灯\n\n图为市民在塔下合影。 通讯员 何雨 摄\n"
    #expect(Self.desk.findings(page) == [])
    #expect(Self.desk.findings(page, format: .markdown) == [])
  }

  /// A paragraph as printed lines with spaces left of them; `|` is where a line ends in a space of its own.
  private static let printed = [
    "市总工会将于 5 月 20 日在职", "工文化中心举办 2024 年职工", "书法展，预计展出作品 300|", "余件，有 45 家企业参加。市",
    "总工会有关负责人介绍，书法", "展今年已是第 12 届，每届都", "有数百名职工踊跃参加其中。",
  ]

  @Test(
    "Where a page sets numbers apart, it does so wherever printed lines ended",
    arguments: [" ", "\n", "\n\n"])
  func numbersSetApart(_ wrap: String) throws {
    let joined = "本报讯 " + Self.printed.joined().replacing("|", with: " ") + "\n"
    let page = "本报讯 " + Self.printed.joined(separator: wrap).replacing("|", with: "") + "\n"
    #expect(try Self.desk.fixed(page) == joined)
  }

  @Test("Where only printed lines left spaces beside numbers, they go")
  func numbersSetClose() throws {
    let joined = "本报讯 " + Self.printed.joined().replacing(/[ |]/, with: "") + "\n"
    let page =
      "本报讯 " + Self.printed.map { $0.replacing(/[ |]/, with: "") }.joined(separator: " ") + "\n"
    #expect(try Self.desk.fixed(page) == joined)
  }

  @Test("A space in a title stays where a printed line ends in the title, too")
  func titleOverLines() throws {
    let page = "并获取合法利润。歌曲《我\n爱你 中国》在场内响起。\n第十条经营者应当根据其经\n营条件建立内部价格制度。\n"
    #expect(try Self.desk.fixed(page).contains("《我爱你 中国》"))
  }

  @Test("Where one short name of a list stands close, those with a space were broken")
  func closeNames() throws {
    let page =
      "座谈会前，习近平、李 强、赵乐际、王沪宁、蔡 奇、丁薛祥、李希、韩正 等领导同志来到纪念堂。\n"
    #expect(
      try Self.desk.fixed(page) == "座谈会前，习近平、李强、赵乐际、王沪宁、蔡奇、丁薛祥、李希、韩正等领导同志来到纪念堂。\n")
  }

  @Test("A wide space in most names of two characters is meant, though one stands close")
  func mostNamesSpacedOut() throws {
    let page = "入选名单：王　强、刘以安、李　明、张伟东、赵　敏、陈晨、孙　丽、周文博。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Names with spaces between them keep those in a sentence, too",
    arguments: [
      "本报讯 昨日，记者 李明 王芳 陈强到现场采访，看到市民都在排队。\n",
      "本报讯 昨日，副市长 刘以安 李明 张强到企业调研，并召开座谈会。\n",
      "会议由主席王志远主持，副主席 刘以安 李　明，秘书长张伟东出席会议。\n",
    ])
  func namesInSentence(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Words in Latin letters with a space between them keep those around them, too",
    arguments: ["该技术已在 Wi-Fi 6 网络中应用，速度更快。", "展览由 New Energy Group 公司承办，为期三天。"])
  func latinPhrase(_ sentence: String) throws {
    let page = "产业集群加快形成，各地乡\n村产业活力越来越足，农民\n收入稳定增长。\(sentence)\n"
    #expect(try Self.desk.fixed(page).hasSuffix("收入稳定增长。\(sentence)\n"))
  }

  @Test("The spaces of a slogan of three parts are meant")
  func slogan() throws {
    let page = "平均民房过水深度近1米，清淤\n工作紧张进行。现场悬挂着“学\n先进 争一流 创佳绩”的横幅，\n志愿者正在连夜清理各处街道。\n"
    #expect(try Self.desk.fixed(page).contains("“学先进 争一流 创佳绩”"))
  }
}
