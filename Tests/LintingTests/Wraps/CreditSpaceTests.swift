import Linting
import NewsCopy
import Rulebook
import Testing

/// Spaces in bylines and credits: those that are meant stay, those of printed lines go.
struct CreditSpaceTests {
  private static let desk = MarksDesk("wraps/", "whitespace/", "credits/", "captions/")

  @Test(
    "Role, name and 摄 of a picture's credit stand apart",
    arguments: [
      "■茶农采茶。新华社记者 李 响 摄",
      "■茶农采茶。 新华社记者 李响 摄",
      "■茶农采茶。　本报记者 李响 摄",
      "■茶农采茶。通讯员李响 摄",
      "■茶农采茶。（新华社记者 李响 摄）",
      "■茶农采茶。（李响 摄）",
      "■茶农采茶。新华社发（李响 摄）",
      "3月10日，市民在公园赏花。　本报记者 刘 洋 摄",
      "市图书馆内，志愿者在整理图书。 新华社记者 李明 摄",
    ])
  func pictures(_ caption: String) throws {
    let page = "春到云江\n\n\(caption)\n"
    #expect(try Self.desk.fixed(page) == page)
    #expect(try Self.desk.fixed(caption) == caption)
  }

  @Test(
    "Names in brackets keep the space in front of 摄 on a page of printed lines, and 文/图 that behind a sentence"
  )
  func printedPictures() throws {
    let page = "　　3月，全国两会结束不到一周，习近\n平总书记赴湖南考察，并在长沙主持召开\n新时代推动中部地区崛起座谈会。\n图为花会现场。 新华社发（王刚 摄）\n"
    #expect(try Self.desk.fixed(page).hasSuffix("新华社发（王刚 摄）\n"))
    let closing = "吃茶去\n\n江城的春天来得早，柳树已经发芽。 王刚 文/图\n"
    #expect(try Self.desk.fixed(closing) == closing)
  }

  @Test("Two bylines of one article are not put together over the text between them")
  func twoBylines() throws {
    let page = "大理：有风的地方\n\n本报记者 孙琴霞 徐寒 摄影报道\n\n每日限额3万张，老人可走绿色通道。\n\n本报记者 戴振华\n"
    #expect(try Self.desk.fixed(page) == page)
    let margin = "本报记者 冯磊\n初冬时节，芦花摇曳。\n秋粮颗粒归仓 5版\n本报评论员\n以实干开新局\n"
    #expect(try Self.desk.fixed(margin) == margin)
  }

  @Test("报道 stands apart where role and name do")
  func report() throws {
    let page = "本报丽江讯 记者 和茜 报道 4月8日，搭载着158名旅客的泰 国狮航航班平稳降落丽江三义国际机 场，标志着丽江今年首条国际旅游包机 航线正式开通。\n"
    #expect(try Self.desk.fixed(page).hasPrefix("本报丽江讯 记者 和茜 报道 4月8日，搭载着158名旅客的泰国"))
    let cut = "本报讯 记者 张强 报道\n3月5日，会议召开。\n"
    #expect(try Self.desk.fixed(cut) == "本报讯 记者 张强 报道 3月5日，会议召开。\n")
  }

  @Test("A space in front of 摄 may be a wrap only where another credit has none")
  func pictureOnPrintedLines() throws {
    let body = "市总工会昨天召开春耕现场会，部 署了今年的工作，各县区总工会 的负责人参加了会议，并到茶园 看望了职工。\n"
    let caption = "图为茶农采茶。 本报记者 李响 摄\n"
    let page = "\(body)\n\(caption)\n\(body)"
    #expect(try Self.desk.fixed(page).contains(caption))
    let tight = "\(page)\n图为茶农晒茶。 本报记者李响摄\n"
    #expect(try Self.desk.fixed(tight).contains("图为茶农采茶。 本报记者 李响摄\n"))
  }

  @Test("A space in a date that has no other is a wrap; one among others is how dates are set")
  func dates() throws {
    let body = "，市总工会\n举办职工书法展，百余\n名职工踊跃参加，展出\n作品三百多件。\n".replacing("\n", with: " ")
    let wrapped = "本报讯 1月17 日\(body)"
    #expect(try Self.desk.fixed(wrapped).hasPrefix("本报讯 1月17日，"))
    let spaced = "本报讯 2024 年 1 月 17 日，市总工会举办书法展。\n"
    #expect(try Self.desk.fixed(spaced) == spaced)
  }

  /// Lines of thirteen characters, and a last one that a remark in brackets fills.
  private static func printed(_ remark: String) -> String {
    let parts = remark.split(separator: "⏎")
    let end = String("职工书屋受到热烈欢迎并获奖。".suffix(13 - parts[0].count))
    return """
      近日，市总工会召开职工书屋
      建设推进会，要求各县区总结
      经验做法，完善服务设施，把
      书屋办成职工离不开的精神家
      园。会议指出，今年以来，全
      市新建书屋三十家，覆盖职工
      \(end)\(parts[0])
      \(parts[1])

      """
  }

  @Test(
    "A printed line that ends inside a word of a closing remark leaves nothing there",
    arguments: [
      "（新华社记者姜⏎恩宇摄）", "（据新华⏎社电）", "（本报渥⏎太华电）", "（本报渥太⏎华电）", "（新华社⏎发美联社照片）", "（赵国⏎民摄）",
      "（湖北武汉市青山⏎区范卫青）", "（本版法⏎律顾问）",
    ])
  func cutRemark(_ remark: String) throws {
    let fixed = try Self.desk.fixed(Self.printed(remark))
    #expect(fixed.hasSuffix(remark.replacing("⏎", with: "") + "\n"))
  }

  @Test(
    "One that ends between two names of it, or in front of a role, leaves a space",
    arguments: ["（湖北⏎范卫青）", "（读者⏎小唐）", "（张三⏎李四）", "（记者张三⏎通讯员李四）", "（陈菲⏎衷敬睿）"])
  func partsOfRemark(_ remark: String) throws {
    let fixed = try Self.desk.fixed(Self.printed(remark))
    #expect(fixed.hasSuffix(remark.replacing("⏎", with: " ") + "\n"))
  }

  @Test("A byline that printed lines with blank lines between them break is read as one")
  func bylineOverBlankLines() throws {
    let page = """
      本报讯（实习生胡国子

      曾涵超 通讯员刘桂娜 冯杰

      子）参加市总工会职工书法

      展的选手们在分组讨论时表

      示，要为职工献计出力。

      """
    let first = try Self.desk.fixed(page).split(separator: "）")[0]
    #expect(first == "本报讯（实习生胡国子 曾涵超 通讯员刘桂娜 冯杰子")
  }

  @Test(
    "A marker is read over a blank line that parts its date",
    arguments: [
      ("新华社广州6月19", "日电（记者吕宇慧 韩"), ("新华社广州6月19日", "电（记者吕宇慧 韩一"), ("新华社广州6", "月19日电（记者吕宇慧、韩"),
    ])
  func markerOverBlankLines(_ first: String, _ second: String) throws {
    let page = """
      \(first)

      \(second)

      梅）国务院新闻办公室

      日前举行“推动高质量

      发展”系列主题新闻发

      布会，负责人作介绍。

      """
    #expect(try Self.desk.fixed(page).hasPrefix("新华社广州6月19日电（记者吕宇慧"))
  }

  @Test(
    "What the people in brackets made stands apart",
    arguments: ["文/图", "文图", "摄", "摄影报道", "供图"])
  func works(_ work: String) throws {
    let page = "本报讯（记者王强 通讯员李晓明 \(work)）3月1日，全市春耕现场会召开。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "A role that lacks its name keeps its space, and the credits desk tells of it",
    arguments: ["记者金子 通讯员", "记者 金子 通讯员", "全媒体记者金子 实习生", "记者金子 采写"])
  func rolesWithoutNames(_ credits: String) throws {
    for page in [
      "本报讯（\(credits)）3月1日，全市春耕现场会召开。\n", "全市春耕现场会召开。（\(credits)）\n",
    ] {
      #expect(try Self.desk.fixed(page) == page)
    }
  }

  @Test("The space behind the role of a signature stays where no line was broken")
  func signatures() throws {
    let page = "本报讯（记者王强）3月1日，全市春耕现场会召开。（本报记者 李明）\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A traditional 攝 is the word for taking a picture, too", arguments: ["记者 高远 攝", "高远 攝"])
  func traditionalTaking(_ credit: String) throws {
    let page = "春到云江\n\n■茶农采茶。\n\n\(credit)\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Each word for what somebody made stands apart from the names on both sides",
    arguments: ["记者傅雅 文 张明 图", "记者傅雅 文 张明 摄", "傅雅 文 张明 图", "记者王林 张文 通讯员李春明"])
  func worksBetweenNames(_ credits: String) throws {
    let page = "本报讯（\(credits)）3月1日，全市春耕现场会召开。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "文 at the beginning of a line is the end of a name, unless pictures are credited, too",
    arguments: [
      ("记者王林 张\n文 通讯员李春明", "记者王林 张文 通讯员李春明"), ("记者傅雅\n文", "记者傅雅文"),
      ("记者傅雅\n文 张明 图", "记者傅雅 文 张明 图"),
    ])
  func writers(_ broken: String, credits: String) throws {
    let page = "本报讯（\(broken)）3月1日，全市春耕现场会召开。\n"
    #expect(try Self.desk.fixed(page) == "本报讯（\(credits)）3月1日，全市春耕现场会召开。\n")
  }

  @Test(
    "So does each at the end of an article and on a line of its own",
    arguments: [
      "（本报记者 赵力 文 孙勇 图）", "（李萌 画 张弛 文）", "（吴艺 译）", "（王强 词 李梅 曲）", "本报记者 王强/文 李梅/图",
      "记者 王强/文 通讯员 李梅/图", "【作者】 胡良光 何钻莹", "值班编委：王强 一版责编：李梅 二版责编：赵力 校检：孙勇",
      "值班编委：王强 一版责编：李梅 美编：赵力 校检：孙勇",
    ])
  func worksOnTheirOwn(_ line: String) throws {
    let page = "菜市场里的烟火气\n\n清晨6点，菜市场里已经热闹起来。\n\n\(line)\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Reports of several agencies keep the space behind their openings",
    arguments: ["本报综合新华社、央视新闻消息", "综合新华社、中新社报道"])
  func roundups(_ opening: String) throws {
    let page = "\(opening) 记者从国铁南宁局获悉，截至4月10日，班列累计开行突破4万列。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A name that a line break cuts in a lead's brackets is joined, and no second lead is read")
  func cutBrackets() throws {
    let page = "本报阳江9月24日电（广东台记者 陈灏 特区报记者 陈震\n霖 阳江日报记者 李向潘）中央气象台消息，台风登陆。\n"
    #expect(
      try Self.desk.fixed(page)
        == "本报阳江9月24日电（广东台记者 陈灏 特区报记者 陈震霖 阳江日报记者 李向潘）中央气象台消息，台风登陆。\n")
  }

  @Test("Brackets in leads say nothing of bylines on their own lines")
  func bylines() throws {
    let page = """
      书法展开幕

      本报讯（记者王强）3月1日，书法展开幕。

      画展开幕

      本报讯（记者李红）3月2日，画展开幕。

      春耕时节话农机

      本报记者 王强 通讯员 刘芳

      三月的中原大地，处处是忙碌的身影。

      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Nor of lines in emphasis",
    arguments: ["*本报记者 王强 摄*", "*本报记者 王强 通讯员 刘芳*", "**（图片由市总工会提供）**"])
  func emphasis(_ line: String) throws {
    let page = "本报讯（记者王强）3月1日，全市春耕现场会召开。\n\n\(line)\n\n**问：**您好！\n"
    #expect(try Self.desk.fixed(page, format: .markdown) == page)
  }

  @Test("The lines of a head stay apart in narrow columns")
  func heads() throws {
    let head = "一线职工喜领“清凉大礼包”\n——市总工会“送清凉”活动见闻\n本报记者 胡静 通讯员 邹海波\n"
    let page = head + "7月10日，骄阳似火。市总工会\n工作人员走进建筑工地、快递站\n点，把防暑药品送到职工手中。\n"
    let joined = "7月10日，骄阳似火。市总工会工作人员走进建筑工地、快递站点，把防暑药品送到职工手中。\n"
    #expect(try Self.desk.fixed(page) == head + joined)
  }

  @Test(
    "Nothing of the margin is joined into a sentence",
    arguments: [
      "要闻 第3版", "第3版 要闻 2024年3月6日 星期三", "（图片由市总工会提供）", "单位供图", "今日8版",
      "责编 李明 美编 王芳 校对 张三 电话 83216688",
    ])
  func margins(_ line: String) throws {
    let page =
      "本报讯（记者李明）3月5日，市总工会到企业走访慰问，为职工送去\n\n\(line)\n\n慰问品和节日祝福，鼓励他们立足岗位作贡献。\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("The halves of a caption are joined, and the second gets no sign of its own")
  func cutCaption() throws {
    let page = "本报讯（记者李明）7月10日，活动开展。\n\n■工作人员向外卖配送员\n\n送上慰问品。\n\n台工宣 摄\n"
    let joined = "本报讯（记者李明）7月10日，活动开展。\n\n■工作人员向外卖配送员送上慰问品。\n\n台工宣 摄\n"
    #expect(try Self.desk.fixed(page) == joined)
  }

  @Test("The last line of a caption with its credit is no credit", arguments: ["单位供图", "（王强摄）"])
  func creditBehindLastLine(_ credit: String) throws {
    let body = "人民生活水平不断提高，群众的获\n\n得感不断增强，幸福感更可持续，\n\n各地加强了力量，保证了需求。\n\n"
    let page = "\(body)图为工作人员向前来办事的职工介\n\n绍政策。\(credit)\n"
    #expect(try Self.desk.fixed(page).hasSuffix("\n\n图为工作人员向前来办事的职工介绍政策。\(credit)\n"))
  }

  @Test(
    "A line ends inside a name, and a space parts two",
    arguments: [
      ("本报讯（记者陈晓东 通讯员王小\n明 张丽）4月3日", "本报讯（记者陈晓东 通讯员王小明 张丽）4月3日"),
      ("据新华社西昌4月3日电（记者李国\n利 邓孟）4月3日", "据新华社西昌4月3日电（记者李国利 邓孟）4月3日"),
    ])
  func brokenNames(_ opening: String, _ joined: String) throws {
    let rest = "上午，市图书馆举\n办读书分享会，来自全市各界的一百\n多名读者参加活动，现场气氛热烈。\n"
    #expect(try Self.desk.fixed(opening + rest) == joined + rest.replacing("\n", with: "") + "\n")
  }

  @Test(
    "A line break inside a name is a wrap, and the space beside it parts two names",
    arguments: [
      (
        "产值增长36%，街区营业额再\n创新高，市民游客纷至沓来，\n带动就业五千余人。（田\n明 陈磊）\n", "（田明 陈磊）"
      ),
      (
        "本报佛山3月7日讯\n记者夏芳志 袁桂 通\n讯员宋玉子报道：一\n体化的民生幸福圈也\n越做越大，服务更多\n市民群众。\n",
        "\n记者夏芳志 袁桂 通讯员宋玉子报道：一体化的"
      ),
      (
        "本报北京6月21日讯 记者林浩 姚春明 孔辉强 通讯员谭波\n立 夏学报道：工业和信息化部数据显示，我国已建成国家层面\n绿色工厂，带动了全国制造业企业加快转型升级，取得成效。\n",
        "通讯员谭波立 夏学报道：工业"
      ),
    ])
  func namesOverLines(_ page: String, _ expected: String) throws {
    #expect(try Self.desk.fixed(page).contains(expected))
  }

  @Test("No paragraph ends behind its marker and byline where lines are printed")
  func bylineAlone() throws {
    let page = """
      新华社西宁7月25日电（记者王金）
      记者从三江源国家公园管理局了解
      到，科考队员近日在可可西里发现
      了一处新的藏羚羊集中产仔地。

      """
    #expect(try Self.desk.fixed(page).hasPrefix("新华社西宁7月25日电（记者王金）记者从"))
    let whole = "本报讯（记者王金）\n科考队员近日在可可西里发现了一处新的藏羚羊集中产仔地，并拍下照片。\n"
    #expect(try Self.desk.fixed(whole) == whole)
  }

  @Test("A line that ends behind a role has the place of the space that the other roles have")
  func roleOverLines() throws {
    let page = """
      本报讯（记者 李晓明 通讯员
      王芳 陈志强）3月5日上午，市
      民政局在城南街道举行养老服
      务中心揭牌仪式，现场热烈。

      """
    #expect(try Self.desk.fixed(page).hasPrefix("本报讯（记者 李晓明 通讯员 王芳 陈志强）3月5日上午，市民政局"))
  }

  @Test(
    "A byline that fills its line is no row of names",
    arguments: ["本报讯（记者 李晓明 通讯员 王芳）", "本报讯（记者李晓明 陈志 通讯员王芳）"])
  func bylineFillsLine(_ lead: String) throws {
    let page = """
      全市养老服务中心启用

      \(lead)
      昨日上午，市民政局在城南街道举行社
      区养老服务中心揭牌仪式，全市首批12
      家社区养老服务中心同时启用。

      """
    #expect(try Self.desk.fixed(page).contains("\(lead)昨日上午"))
  }

  private static let printed = """
    会议强调，要坚持以人民为中心的发展思想，扎实推进各项
    工作，不断增强人民群众的获得感。各地要结合实际，抓好
    贯彻落实，确保取得实效。（龚一海）

    """

  @Test(
    "A caption whose credit a line break cuts is whole again",
    arguments: [
      ("图为选手在比赛中。本报记者 贺晨凯\n摄", "图为选手在比赛中。本报记者 贺晨凯 摄"),
      ("图为选手在比赛中。本报记者 贺\n凯 摄", "图为选手在比赛中。本报记者 贺凯 摄"),
      ("图为选手在激烈的比赛中夺冠。新华社\n记者 贺晨凯 摄", "图为选手在激烈的比赛中夺冠。新华社记者 贺晨凯 摄"),
      ("图为志愿者为群众\n服务 本报记者 冯燕\n摄", "图为志愿者为群众服务 本报记者 冯燕 摄"),
      ("图为活动现场。（吴辉康\n摄）", "图为活动现场。（吴辉康摄）"),
      ("图为选手在比赛中。本报记者贺晨凯\n摄", "图为选手在比赛中。本报记者贺晨凯摄"),
      ("图为志愿者为群众服务 单\n位供图", "图为志愿者为群众服务 单位供图"),
      ("图为选手在比赛中\n本报记者 贺晨凯 摄", "图为选手在比赛中\n本报记者 贺晨凯 摄"),
    ])
  func cutCaption(_ caption: String, _ whole: String) throws {
    let page = "\(Self.printed)\n\(caption)\n\n工会新闻\n\n\(Self.printed)"
    #expect(try Self.desk.fixed(page).contains("\n\n\(whole)\n\n工会新闻\n"))
  }

  @Test("Nothing goes on behind the credit of a picture")
  func behindPicture() throws {
    let caption = "图为干部群众在滨江公园植树的现场情景。新华社记者 李响 摄"
    let page = """
      3月12日，我市春季义务植树活动在滨江公园启动，市四套班子领
      导与200多名干部群众一起植树，现场热火朝天，气氛十分热烈。
      \(caption)
      市林业局负责人介绍，今年全市计划完成造林2.3万亩，森林抚育
      8.6万亩，新建绿美乡村示范点35个。

      """
    #expect(try Self.desk.fixed(page).contains("热烈。\n\(caption)\n市林业局"))
  }

  @Test("A caption's last line with those who gave the picture ends its paragraph")
  func behindGiver() throws {
    let page = """
      3月12日，全市春季植树活动启动。图为市民在滨江公园
      植树，他们一边劳动一边向工作人员了解树木养护知识并
      介绍政策。单位供图

      市林业局负责人介绍，今年全市计划完成造林2.3万亩，
      森林抚育8.6万亩，新建绿美乡村示范点35个。

      """
    #expect(try Self.desk.fixed(page).contains("介绍政策。单位供图\n\n市林业局"))
  }

  @Test(
    "Two names of other peoples stay two",
    arguments: [
      "本报讯（记者 热依拉·艾力 阿不都拉·艾山）昨日，市里开会。\n",
      "本报讯（记者 娜仁图雅 苏和巴特尔 通讯员 德吉央宗 格桑罗布）昨日，市里开会。\n",
      "图书馆昨日开馆。\n\n新华社记者 何畏 麦麦提依明·阿布都热西提 巴合提别克·沙力合 摄\n",
    ])
  func otherPeoples(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A caption and its credit stay two lines, and the body beside them is repaired")
  func captionBesideBody() throws {
    let pair = "↓3月9日，小朋友在橘子洲头放飞风筝。\n新华社记者 陈思汗 摄\n"
    #expect(try Self.desk.fixed(pair) == pair)
    let page = """
      昨天上午，云江市总工会在市工人文化宫举行表彰大会，二十
      名劳动模范受到表彰，他们来自全市各行各业，是广大职工学
      习的榜样。会上，市总工会负责人宣读了表彰决定。

      ▲云江市总工会举行表彰大会，二十名劳动模范受到表彰，他
      们来自全市各行各业。 本报记者 王强 摄

      """
    let fixed = try Self.desk.fixed(page)
    #expect(fixed.contains("二十名劳动模范受到表彰，他们来自全市各行各业，是广大职工学习的榜样。"))
    #expect(fixed.contains("他们来自全市各行各业。 本报记者 王强 摄"))
  }

  @Test("A name that a line cuts at its dot is whole again, beside another one")
  func cutAtDot() throws {
    let line = "本报记者 张晓龙 艾尼瓦尔· 买买提 阿依努尔·吐尔洪\n\n"
    let rest = "会议强调，要坚持以人民为中心的发展思想，扎实推进各项工作，取得实效。\n"
    #expect(try Self.desk.fixed(line + rest).hasPrefix("本报记者 张晓龙 艾尼瓦尔·买买提 阿依努尔·吐尔洪\n"))
  }
}
