import Linting
import NewsCopy
import Rulebook
import Testing

/// Lines that make no paragraph together, because no sentence ends in it or too many end with a mark.
struct KeptListsTests {
  private static let desk = MarksDesk("wraps/")

  @Test(
    "Slogans, rhymes, verse, prizes, books, winners, questions and references keep their lines",
    arguments: [
      "家训选登\n\n一粥一饭，当思来处不易；半丝半缕，恒念物力维艰。——《朱子家训》\n心术不可得罪于天地，言行皆当无愧于圣贤。——《钱氏家训》\n静以修身，俭以养德。——诸葛亮《诫子书》\n由俭入奢易，由奢入俭难。——司马光《训俭示康》\n",
      "今日看点\n\n04版　春茶开采，一芽一叶总关情\n05版　“夜校”火了，年轻人图个啥\n06—07版　特刊：大江流日夜\n08版　副刊·荷塘\n",
      "报名地点：云江市公共资源交易中心3楼302室\n联系人：李女士　王先生\n电话：（0762）3386655　传真：（0762）3386656\n\n云江市职工服务中心\n2024年4月3日\n",
      "电子邮箱：yjszgh@163.com\n通信地址：云江市建设大道18号，邮编：517000\n\n云江市总工会\n",
      "标语\n\n　　生命重于泰山，防风险、保平安、护稳定\n　　人人讲安全、个个会应急，畅通生命通道\n　　宁可千日不松无事，不可一日不防酿祸\n",
      "数九歌\n\n一九二九不出手，\n\n三九四九冰上走，\n\n五九六九沿河看柳，\n\n七九河开，八九雁来，\n\n九九加一九，\n\n耕牛遍地走。\n",
      "小雨点，沙沙沙，\n落在花园里，花儿乐得张嘴巴。\n小雨点，沙沙沙，\n落在鱼池里，鱼儿乐得摇尾巴。\n",
      "啊，劳动者，平凡的劳动者\n你的汗水是大地的盐\n啊，劳动者，光荣的劳动者\n你的双手托起明天的太阳\n\n来来来，来来来\n",
      "晨读一首\n\n面朝大海，春暖花开，是海子的句子\n而我面朝群山，春天迟迟不来\n我等一封信，等一个人，等一场雨\n等山那边的火车，拉响第一声汽笛\n",
      "一等奖1名，奖金3000元\n二等奖3名，奖金各1500元\n三等奖6名，奖金各800元\n",
      "2023年云江十件民生实事\n\n新建改建农村公路126公里\n新增公办幼儿园学位3600个\n建成户外劳动者驿站100个\n改造老旧小区58个，惠及居民1.2万户\n为3.5万名适龄女生免费接种疫苗\n",
      "新书架\n\n《乡土中国》，费孝通著，人民出版社2008年10月版，定价18元\n《边城》，沈从文著，北京十月文艺出版社2018年6月版，定价36元\n《我的母亲做保洁》，张小满著，光启书局2023年11月版，定价62元\n",
      "入选名单\n\n赵文涛（云江供电局输电管理所）\n钱小雨（女，云江市人民医院）\n孙立（云江公交集团18路驾驶员）\n欧阳海燕（女，云江市第三小学教师）\n王强（云江市第二建筑工程有限公司）\n",
      "1. 我国的安全生产方针是（　　）。\nC. 生产必须安全，安全促进生产\nD. 谁主管，谁负责\n",
      "参考文献\n[1] 费孝通. 乡土中国[M]. 北京：人民出版社，2008：25-34.\n[2] 罗平. 云江汉墓发掘简报[J]. 文物，2019（3）：4-17.\n[3] 何文. 汉镜三题[N]. 云江日报，2023-11-02（05）.\n",
    ])
  func lists(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Rows that wide spaces part, points of a notice and verse of any form keep their lines",
    arguments: [
      "《3分钟，跑出“加速度”》（消息）　　作者：蓝天蔚 等　　云江日报社\n《头版：你好，二桥！》（版面）　　作者：陆一　　云江日报社\n《工会“娘家人”的十二时辰》（短视频）　　作者：时雨 白鹭洲　　云江工人报社\n",
      "二、报名时间和方式\n报名采取网上报名的方式进行。\n报名时间：2025年11月17日9:00至11月21日17:00。\n\n三、考试安排\n笔试定于2025年12月20日（星期六）举行：\n上午9:00—10:30　职业能力倾向测验\n上午10:40—12:10　综合应用能力\n笔试成绩按四舍五入保留两位小数，不指定辅导用书。\n\n四、其他\n1.本公告由云江市人力资源和社会保障局负责解释。\n2.监督电话：0573-82012333。\n3.未尽事宜，按有关规定执行。\n",
      "山行　　　　　　　　　枫桥夜泊\n远上寒山石径斜，　　　月落乌啼霜满天，\n白云生处有人家。　　　江枫渔火对愁眠。\n停车坐爱枫林晚，　　　姑苏城外寒山寺，\n霜叶红于二月花。　　　夜半钟声到客船。\n",
      "渡口谣\n\n风从上游下来，吹白了渡口的芦苇，\n吹白了父亲的鬓角，吹不动那只铁锚。\n一盏马灯挂在船头，亮了四十年，\n四十年里多少人上船，多少人下船，\n只有父亲没有离开过这条河。\n",
      "为官一任记心头，百姓冷暖是根由；\n莫道乌纱分量重，清风两袖胜王侯。\n\n公家针线不沾手，私下人情不点头；\n一碗稀粥能果腹，三更灯火可消愁。\n",
      "●出租：市政府旁三房两厅，家电齐全，月租1800元，水电自理。中介勿扰。\n●征婚：女，48岁，退休教师，有房，觅58岁以内、身体健康的男士为伴。\n●家教：数理化一对一，提分快\n",
    ])
  func rows(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Options, references and the times of a programme stand apart",
    arguments: [
      "1. 我国的安全生产方针是（　　）。\nA. 安全第一、预防为主、综合治理\nB. 以人为本、安全发展\nC. 生产必须安全，安全促进生产\nD. 谁主管，谁负责\n",
      "6月9日　8:30—9:45　化学；11:00—12:15　地理；14:30—15:45　政治；17:00—18:15　生物\n",
    ])
  func options(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Couplets under a title, points and speakers without an indent, and words that announce lists stand apart",
    arguments: [
      "七律·登琵琶亭\n黄国平\n琵琶亭上晚风轻，万里长江万古情。\n白傅青衫今不见，浔阳依旧月华明。\n在烟火里读汪曾祺\n汪曾祺的文字是可以“吃”的，不知馋\n倒了多少读者。\n　　他写昆明的雨，写高邮的鸭蛋，写北\n京的豆汁儿，字里行间都是人间烟火。\n",
      "　　塔上没有自来水，没有网络信号，最\n近的邻居在20公里之外。\n　　从清晨到日暮，他们每15分钟要用望\n远镜观察一次，每一小时向防火指挥部报\n告一次。\n瞭望员李英杰在塔上已经坚守了21年。\n①李英杰登上瞭望塔。\n",
      "　　听说您一个人要教好几个年级，怎\n么上课？\n　　刘桂珍：最多的时候有5个年级，先\n给一年级讲，布置作业，再\n给二年级讲。一天下来嗓子都是哑的。\n记者：有没有想过离开？\n",
      "名单\n决定任命：\n覃俊峰为沧源市教育局局长\n韦丽娟（女，壮族）为沧源市民政局局长\n免去：\n黄启明的沧源市教育局局长职务\n",
    ])
  func apart(_ page: String) throws {
    let fixed = try Self.desk.fixed(page)
    #expect(
      !fixed.contains("情。白") && !fixed.contains("。①") && !fixed.contains("。记者：")
        && !fixed.contains("局长免去"))
  }

  @Test(
    "What stands below an indented article, and salutations, are lines of their own",
    arguments: [
      "（据《江城日报》）\n老百姓的“办事员”", "江城一中 王刚\n■责任编辑：李明 ■版式设计：孙飞", "江城市委宣传部\n2023年10月18日 星期三 责编：罗小燕 版式：何敏",
      "母亲：",
    ])
  func belowArticle(_ lines: String) throws {
    let page =
      "　　入夜，积石山县人民医院急诊室灯火通明，急诊科护\n士长吴俊荷已经连续三个晚上坚守在工作岗位上。\n　　赵乐际介绍了人民代表大会制度和全国人大有关情况，\n表示双方可在发展民主、健全法治等方面加强交流互鉴。\n\(lines)\n"
    #expect(try Self.desk.fixed(page).contains("交流互鉴。\n\(lines.prefix(3))"))
  }

  @Test("Printed lines that are a word for speaking, or begin with a letter, go on")
  func printedLines() throws {
    let said =
      "　　村支书老王是个急性子，见了人总\n是要先问上几句庄稼的事，然后才笑着\n说：\n　　“今年的麦子长得好。”\n　　他的老伴却是个慢性子，听他说完\n了，总要等上一会儿，再慢慢地接过话\n说：\n　　“还是雨水多了些。”\n"
    #expect(try Self.desk.fixed(said).contains("接过话说："))
    let teams =
      "　　江城市举办了青少年足球赛的总决赛。\nA、B两队在常规时间战成一比一平，加时\n赛双方都没有进球，比赛进入点球大战环\n节，最终A队以五比四获胜，捧起了冠军奖\n杯，这也是该队第三次夺得这项赛事冠军。\n　　赛后，双方教练都对比赛表示满意。\n"
    #expect(try Self.desk.fixed(teams).contains("总决赛。A、B两队"))
  }

  @Test("A place behind a bullet keeps the space behind it")
  func placeBehindBullet() throws {
    let page = "●南通市通州区 近日，公安机关抓获嫌疑人56名。\n●扬州市邗江区 设立“爱心寄存处”12个，免\n费为户外劳动者提供服务。\n"
    #expect(try Self.desk.fixed(page).contains("邗江区 设立"))
    let long = "●呼和浩特市新城区 近日，举办文艺演出，丰富职工文化生 活，职工纷纷点赞。\n●广西壮族自治区 近日，出台十条措施支持企业发 展，企业反响热烈。\n"
    #expect(
      try Self.desk.fixed(long).contains("新城区 近日") && Self.desk.fixed(long).contains("自治区 近日"))
  }

  @Test("A cut paragraph without a full stop is joined where its lines fill the column of others")
  func cutParagraph() throws {
    let page = """
      　　大会指出，劳动模范是民族
      的精英、人民的楷模，是共和国
      的功臣。各级党委要关心爱护劳
      模，落实好劳模待遇。
      　　在送春联服务点，随着书法
      老师的笔锋转动，一张张风格迥
      异的福字、一副副朗朗上口的新
      春对联跃然纸上，展现一派暖意
      """
    #expect(
      try Self.desk.fixed(page).hasSuffix(
        "　　在送春联服务点，随着书法老师的笔锋转动，一张张风格迥异的福字、一副副朗朗上口的新春对联跃然纸上，展现一派暖意"))
  }

  @Test("Verse below prose is none of its lines")
  func verse() throws {
    let page = """
      　　整理遗物时，扳手依旧各就各位。
      　　我按下搭扣，像父亲应了我一句。
      清明
      何守拙
      雨落在去年的石阶上
      青苔比往年更厚一些
      我把一束野菊放下
      也把一个冬天的话放下
      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Entries of like form stay apart, whatever their widths, and so does what stands below them",
    arguments: [
      """
      李大明，男，42岁，家住碾庄圩
      李二柱，男，39岁，家住河东村
      有知情者请与本台联系。

      """,
      """
      本报讯 3月5日，江州市发生一起事故，以下三人受伤
      李大明，男，42岁，家住碾庄圩
      李二柱，男，39岁，家住河东村河西组
      王小红，女，9岁，河东村小学三年级学生
      有知情者请与本台联系。

      """,
      """
      # 职工书屋征集图书

      联系人：张三，电话：0757-83216688
      联系人：李四，电话：0757-83216689
      请踊跃报名。

      """,
    ])
  func likeEntries(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("The names of speakers keep the spaces that make them as wide as each other")
  func speakers() throws {
    let page = """
      # 江州新剧上演

      〔幕启。清晨，秀兰在院子里收拾东西。
      大　牛　我来了。
      秀　兰　你来了，快坐下歇歇，锅里还有热粥，我给你盛一碗。
      张老三　（在门外）有人吗？
      李　明　坐。

      """
    #expect(try Self.desk.fixed(page) == page)
    let wrapped = page.replacing("快坐下歇歇，锅里", with: "快坐下歇歇，\n锅里")
      .replacing("秀兰在院子里收拾东西", with: "秀兰在院子\n里收拾东西")
    let fixed = try Self.desk.fixed(wrapped)
    #expect(fixed.contains("大　牛　我来了"))
    #expect(fixed.contains("张老三　（在"))
  }

  @Test("The cast of a play stays a list above what is said in it")
  func cast() throws {
    let page = """
      小　晴　便利店店员
      父　亲　货车司机
      旁　白
      父　亲　我有个女儿，跟
      你差不多大。她小时候，
      我常年在外头跑车，就在
      这样的电话亭里打电话。

      """
    let fixed = try Self.desk.fixed(page)
    #expect(fixed.hasPrefix("小　晴　便利店店员\n父　亲　货车司机\n旁　白\n父　亲　我有个女儿，跟你差不多大"))
  }

  @Test("Persons in a row inside a paragraph are joined, and so is an entry that goes on")
  func noEntries() throws {
    let page = """
      江州市发生一起交通事故

      本报讯 昨日下午，江州市发生一起交通事故，造成三人受伤。伤者是李大明，男，42岁，王
      小二，男，39岁，赵大壮，男，20岁，均已送往医院救治。

      张大明，男，汉族，1970年5月生，中共党员，大学学历，现任江州市委副秘书长、办公室
      主任，拟提名为云江区区长人选。
      李小红，女，汉族，1975年9月生，中共党员，研究生学历，现任江州市妇联副主席，拟任
      江州市总工会主席。

      """
    let fixed = try Self.desk.fixed(page)
    #expect(fixed.contains("王小二"))
    #expect(fixed.contains("办公室主任"))
    #expect(fixed.contains("人选。\n李小红"))
    #expect(fixed.contains("拟任江州市"))
  }

  @Test(
    "Bullets and points that are counted in words begin lines of their own",
    arguments: [
      """
      　　为配合3号线开通，市公交集团调整线路3条：
      •新开微1路：火车东站—和谐花园；
      •新开微2路：大学城北站—理工大学南门；
      •调整11路：撤销人民路口站。
      　　市民如有疑问，可拨打服务热线12345。
      """
    ])
  func points(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "A half-width stop, the sign of a footnote and a label in brackets end a paragraph",
    arguments: [
      "出席仪式。\n\n会议要求，各级工会要抓落实.\n\n中心设有12个窗口，全年无休开放。",
      "他在文中说：“雪深一尺。”①\n\n可见他记错了。",
      "他在文中说：“雪深一尺。”〔1〕\n\n“时”是杨时之名。〔2〕\n\n可见他记错了。",
      "横批：四季长安\n（周岩 撰）\n",
      "用人单位应当进行客观、公正的考核\n【法条链接】\n劳动者在试用期间不符合录用条件的，用人单位可以解除合同。",
    ])
  func ends(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A space between the two parts of a headline stays, whatever mark ends it")
  func twoParts() throws {
    let page =
      "试用期内进行客观的考核。\n\n高空抛物砸坏车 整栋楼业主都要赔?\n\n家住锦绣花园的王先生下楼时， 发现车前的挡风玻璃被一 个花盆砸碎。由于找不到肇 事者，王先生将业主诉至法 院。\n"
    #expect(try Self.desk.fixed(page).contains("高空抛物砸坏车 整栋楼业主都要赔?"))
  }

  @Test("Lines of another language are none of their translation's")
  func languages() throws {
    let page = """
      双语短诗

      FIRE AND ICE

      火与冰

      Some say the world will end in fire,

      有人说世界将毁于火，

      Some say in ice.

      有人说毁于冰。

      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("Persons keep the space behind where they come from, and in front of it")
  func persons() throws {
    let page = """
      本次竞猜获奖名单：一等奖 东湖街道 卢果果；二等奖 城东街道 欧丽华、沙洲街道 何水生、港区 宁一帆；三等奖 云江学院 钟可心。

      第93期获奖小朋友：三（2）班 林一诺；四（1）班 赵小天；五（3）班 何其乐、卢果果（并列）。

      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("Numbers of points and the fields of a line say nothing of wraps")
  func numbers() throws {
    let page = "健康小测验\n\n4. 每天日晒不足15分钟？\n5. 长期服用激素类药物？\n6. 曾因轻微碰撞而骨折？\n7. 吸烟或每天饮酒超过50克？\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("Rows of names stay apart where they are as wide as the column above")
  func rowsOfNames() throws {
    let rows = "任建敏 严一\n姜子鸣 郝鸣立 崔立兰\n石刚欣 钱英峰 蒋磊芳\n覃华飞 雷俊萍 廖玉海\n阳欣\n"
    let page = """
      国家统计局今天发
      布的数据显示，2022年，
      全国粮食总产量达
      13731亿斤，比上年增
      加74亿斤，增长0.5%，
      连续8年保持在1.3万亿
      斤以上。

      \(rows)
      """
    #expect(try Self.desk.fixed(page).hasSuffix(rows))
  }

  @Test("The number behind a label is one number", arguments: [" ", "\n"])
  func labelledTelephone(_ wrap: String) throws {
    let lines = ["超9亿人次旅客在城乡间流动，我国平", "均每天揽投快递包裹4.2亿件，邮政部", "门加强了力量，保证了各地群众的需求，", "得到了好评。"]
    let page = "\(lines.joined(separator: wrap))\n\n报名电话：020-\(wrap)83856661\n"
    #expect(try Self.desk.fixed(page) == "\(lines.joined())\n\n报名电话：020-83856661\n")
  }

  @Test("Two numbers of telephones stay two, and the halves of one become one")
  func telephones() throws {
    let page = """
      群众可以就近到服务
      站领取材料。咨询电
      话：020-83856661
      83812345。传真020-
      83812346。办理时间
      为每天上午九点，请提
      前预约，带好证件材料。

      """
    #expect(
      try Self.desk.fixed(page)
        == "群众可以就近到服务站领取材料。咨询电话：020-83856661 83812345。传真020-83812346。办理时间为每天上午九点，请提前预约，带好证件材料。\n")
  }

  @Test("Rows of names stay apart from each other and from the prose below")
  func rowsOfSpacedNames() throws {
    let rows = "王志远 李思琪 张浩然 刘 洋 陈雨桐 杨子轩\n赵 敏 黄嘉怡 周文博 吴 桐 徐梓涵 孙宇航\n"
    let page = """
      本报讯 近日，省科协公布了第十五届青年科
      技奖获奖名单，共有24人获奖，其中女性5人，
      占比两成。获奖者名单如下：
      \(rows)希望获奖者珍惜荣誉、再接再厉，为建设科技
      强省作出更大的贡献，不断取得新的成绩。

      """
    #expect(try Self.desk.fixed(page).contains("如下：\n\(rows)希望获奖者珍惜荣誉、再接再厉，为建设科技强省"))
  }

  @Test(
    "On pages that set numbers apart, entries stay entries",
    arguments: [
      "小学组冠军 广州队 Robo\n\n中学组冠军 深圳队 Star\n\n大赛组委会负责人说，明年大赛将于 6 月在上海举行。\n",
      "直播频道 CCTV-5\n官方微博 CBA\n售票电话 400-123-4567\n",
      "地点 深圳会展中心 3 号馆 A\n\n主办单位 华为公司 主讲人 Tom\n\n报名邮箱 tom@example.com\n",
    ])
  func entriesWithNumbersSetApart(_ entries: String) throws {
    let page = "本报讯 5 月 20 日，2026 年机器人大赛在广州开幕，来自 30 个省区市的 500 支队伍参赛。\n\n\(entries)"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("The halves of an account's number are no telephones")
  func accounts() throws {
    let page = """
      　　本报讯 警方提醒，近日有不法分子冒充银行客服实施诈骗，涉案账号为44001623
      45605300 和6222 0212 3456 7890，请市民提高警惕，不要轻易转账汇款，谨防
      上当受骗。

      """
    #expect(try Self.desk.fixed(page).contains("账号为4400162345605300 和6222 0212"))
  }

  @Test(
    "Songs and lists stay lines",
    arguments: [
      "朗哟——朗哟——\n唧哟——唧哟——\n蝉儿啊，你唱得好；\n我的歌啊，不如你。\n",
      "本报讯（记者王志）昨晚，他抱起吉他，轻声唱道：\n\n小小的天有大大的梦想\n重重的壳裹着轻轻的仰望\n我要一步一步往上爬\n等待阳光静静看着它的脸\n\n掌声经久不息。\n",
      "本报讯（记者王志）昨晚，他抱起吉他，轻声唱道：\n小小的天有大大的梦想\n重重的壳裹着轻轻的仰望\n我要一步一步往上爬\n等待阳光静静看着它的脸\n掌声经久不息。他说：“这首歌陪伴了我的青春，谢谢大家。”\n",
      "市消防救援支队发布提醒：\n出门记得锁好门窗\n用电用气注意安全\n老人儿童避免独处\n发现火情拨打119\n市民如需咨询，可以拨打热线，有专人解答。\n",
    ])
  func songs(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A list of delegates keeps its wide spaces, whatever names its lines cut")
  func delegates() throws {
    let page = """
      主席团（41人，按姓名笔画排列）
      丁建平　于　雷　马晓燕（女，回族）　王　琦　王
      世昌　王桂兰（女）　毛振华　方　圆（女）　孔令
      奇　邓小刚　石　磊　卢　俊　叶　青（女）　田永
      红（土家族）　史可为　冯　唐　吕　梁　朱一平
      张　扬　陈　醉　林　深　周　到　赵　构　钱　途

      """
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Two telephones stay two, whatever their label is called",
    arguments: ["服务热线（24小时）：", "报修专线可以拨打："])
  func telephonesWithLabel(_ label: String) throws {
    let page = """
      本次活动由云江市总工会主办，面向全市广大
      职工免费开放，活动时间为十一月八日上午九
      时至下午五时。\(label)82012333
      82012334，欢迎广大市民踊跃参加，也可以直
      接到市总工会职工服务中心现场报名。

      """
    let fixed = try Self.desk.fixed(page)
    #expect(!fixed.contains("8201233382012334"))
  }
}
