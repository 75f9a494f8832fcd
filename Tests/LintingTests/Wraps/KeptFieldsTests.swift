import Linting
import NewsCopy
import Rulebook
import Testing

/// Copy that is no running text: what stands side by side or line by line in it was set so.
struct KeptFieldsTests {
  private static let desk = MarksDesk("wraps/")

  @Test(
    "Fields of a line stay apart",
    arguments: [
      "2024年3月6日 星期三 农历正月廿六 第12345期 今日8版",
      "天气：晴 气温：-3℃～5℃ 风向：偏北 风力：3级 湿度：45%",
      "影讯\n\n《热辣滚烫》 导演：贾玲 主演：贾玲 雷佳音\n\n《第二十条》 导演：张艺谋 主演：雷佳音 马丽",
      "A组：卡塔尔 科威特 印度 阿富汗\nB组：日本 叙利亚 朝鲜 缅甸\nC组：韩国 中国 泰国 新加坡",
      "大家来答题。\n\n1.大会召开的时间是（　　），地点是（　　）。\n\n2.报告的主题是（　　），提出了（　　）。",
      "安全生产标语\n\n安全第一 预防为主\n\n人人讲安全 个个会应急\n\n落实安全责任 推动安全发展",
      "鸣谢\n\n云江宏达集团　捐款50万元\n\n云江市商会　捐款30万元\n\n热心市民王先生　捐款2000元",
      "2路　汽车东站—大学城　首班6:10　末班22:00\n\nK12路　机场—市政府　首班5:30　末班23:00",
    ])
  func fields(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "What a paragraph opens with stays apart from it",
    arguments: [
      """
      第一条　为了保护民事主体的合法权益，调整民事关系，制定本法。

      第二条　民法调整平等主体的自然人、法人之间的人身关系和财产关系。

      第三条　民事主体的人身权利、财产权利受法律保护。
      """,
      "茶馆（节选）\n\n王利发　您喝茶！\n\n常四爷　我爱咱们的国呀，可是谁爱我呢？\n\n秦仲义　（苦笑）这儿找不到！",
      "1978年\n\n12月　党的十一届三中全会召开\n\n1980年\n\n8月　设立深圳等四个经济特区",
    ])
  func openings(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Signatures of briefs, run-in heads, numbers of answers and accounts keep their spaces",
    arguments: [
      """
      　　云江市总工会　10月28日，举办工会经审干部培训班，邀请专家授课，九十六名经审干部参加培训。　（穆 青）

      　　望河县总工会　日前，联合县妇幼保健院开展关爱女职工两癌筛查，首批筛查四百一十二人。　（庞 博）

      　　云江港集团工会　近日，第六届龙门吊技能比武落幕，十二名选手被授予技术能手称号。　（通讯员 何佳 季节）

      """,
      "横向：1. 水滴石穿；4. 长江三峡；6. 张仲景；9. 半坡遗址\n\n纵向：1. 水浒传；2. 石灰石；3. 三国演义；5. 峡谷；7. 景德镇\n",
      "　　真理越辩越明。拆掉的应当是偏见，留下的应当是标准。\n\n　　下期话题：你怎么看？欢迎来信或在微博@云江日报 留言，文责自负。\n",
      "可以吗？老板让我签了一份承诺书，每月多发三百元补贴，这样的承诺书有效吗？（读者 小唐）\n",
    ])
  func remarks(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("Bold text of Markdown keeps the space behind it")
  func bold() throws {
    let page = """
      **选用良种，以种补晚。** 晚播宜选半冬性品种，播种前晒种两天，再行拌种。

      **提高整地质量，以好补晚。** 土壤含水量在七成左右时，深耕细耙，上虚下实。

      **加大播量，以密补晚。** 每晚播一天，每公顷增加播量七公斤，以密补晚。

      """
    #expect(try Self.desk.fixed(page, format: .markdown) == page)
  }

  @Test(
    "Names of a list stay apart, in rows and in a sentence",
    arguments: [
      "表彰名单\n\n（共12名，按姓氏笔画排序）\n\n丁　一　于　洋　马建国　王　芳\n\n孔　亮　邓小敏　叶　青　冯　涛\n\n朱　军　刘海燕　孙　悦　李　明",
      "优秀党务工作者\n\n张 三 李 四 王五六 赵 七 欧阳修文\n\n周 八 吴 九 郑 十 司马光 陈小明",
      "本报讯（记者李明）3月5日，大会公布名单，李明 王芳 张建国 赵强 欧阳晓东 司马光等二十名同志当选。",
      "一等奖：李明 王芳 张建国\n\n二等奖：赵强 欧阳晓东 司马光\n\n三等奖：周小兰 陈静 刘洋",
    ])
  func names(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "Short lines without a clause are no part of the next one",
    arguments: [
      "昨日战果\n\n湖人112∶105勇士\n\n凯尔特人98∶101雄鹿\n\n掘金120∶118太阳",
      "因设备检修，以下区域将停电：\n\n3月8日8:00—18:00：文化路、人民路沿线\n\n3月9日8:00—12:00：石桥镇、云岭镇\n\n给您带来不便，敬请谅解。",
      "出租：东城区临街门面房，可餐饮。18912345678\n\n售：三室两厅，128平方米，中介勿扰。",
      "周一至周五：8:30—20:00\n周六、周日：9:00—18:00\n电话：83216688",
      "国网云江供电公司开展春检\n\n昨日，春检工作全面展开。",
      "对话院士：种子里的中国力量\n\n问：您从事水稻育种研究多少年了？\n\n答：四十六年了。",
      "鸡蛋：每公斤9.2元，与上周持平\n\n（数据来源：市发展改革委价格监测中心）",
      "各地要抓好以下工作：\n一、提高政治站位\n①及时兑付补贴资金；\n②优化贷款流程。",
      "今日荧屏\n\nWhere there is a will, there is a way.\n\n有志者，事竟成。",
      "书法展开幕\n　　书法展昨日开幕，展出作品120件。\n　　展览持续至3月20日。\n春耕时节话农机\n王 平\n　　三月的大地，处处是忙碌的身影。",
      "环卫工人老李和同事们上岗了，视频>>http://t.cn/A6abc12\n\n网友小鱼说：“辛苦了。”",
    ])
  func lines(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("A crosshead behind a full line stays on its own")
  func crosshead() throws {
    let page = """
      　　推开窗，见蓝天；走出门，闻花香。今
      年以来，我市空气质量优良天数比例达九成，
      平均浓度同比下降一成，在全省排名第三。
      　　数字的背后，是一场持续多年的攻坚战。
      精准治源，重拳出击
      　　工业源是大气污染的“大头”。三年来，
      我市累计投入资金十二亿元，完成了治理。
      """
    #expect(try Self.desk.fixed(page).contains("攻坚战。\n精准治源，重拳出击\n　　工业源"))
  }

  @Test(
    "Lines with clauses and no stop, one below the other, are a list",
    arguments: [
      "一中大事记\n\n第一中学创办于1902年，是首批重点中学。\n\n1937年，学校内迁\n\n1945年，学校迁回，复课\n\n1952年，更名为市第一中学\n\n1978年，被确定为省重点中学",
      "林致远，男，汉族，1966年4月生，高级工程师。\n\n1981.09—1985.07 云江工学院机械系学习\n\n1985.07—1993.03 临河拖拉机厂技术员、车间副主任、主任\n\n1993.03—1998.07 临河县副县长",
      "受表彰的代表分别是：\n\n全国五一劳动奖章获得者、炼钢厂高级技师王建军\n\n全国三八红旗手、市公交集团驾驶员阿依古丽\n\n全国优秀教师、临河县云雾小学校长田永红\n\n全省道德模范、市环卫处清扫工李秀英",
    ])
  func lists(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test("The head of a later article stays apart from the text below it and above")
  func heads() throws {
    let head = "国际观察\n气候融资为何雷声大雨点小\n周行健\n　　在刚刚落幕的"
    let page = """
      高铁站里的物品管家
      　　春运期间，招领处每天要登记一百
      五十件以上的物品，身份证、手机、充
      电宝最多。许红梅提醒旅客，下车前看
      一看座椅后袋和行李架。

      \(head)联合国气候变化大会
      上，气候融资再次成为各方角力的焦
      点。发达国家早在2009年就承诺，到
      2020年每年向发展中国家提供资金。
      　　应对气候变化是全人类的共同事
      业。承诺不应只写在纸上。
      """
    #expect(try Self.desk.fixed(page).contains(head))
  }

  @Test(
    "Verse stays in its lines",
    arguments: [
      "七律·长征\n\n毛泽东\n\n红军不怕远征难，\n\n万水千山只等闲。\n\n五岭逶迤腾细浪，\n\n乌蒙磅礴走泥丸。",
      "小燕子，穿花衣，\n年年春天来这里。",
      "故乡有一条河\n在我的血管里\n日夜流淌\n流过童年的草垛\n流过母亲的白发\n流过\n那些说不出口的黄昏\n河水便开始说话",
      "无边落木萧萧下 不尽长江滚滚来\n\n万里悲秋常作客 百年多病独登台\n\n艰难苦恨繁霜鬓 潦倒新停浊酒杯",
      "咏梅\n风雨送春归 飞雪迎春到\n已是悬崖百丈冰 犹有花枝俏\n俏也不争春 只把春来报",
    ])
  func verse(_ page: String) throws {
    #expect(try Self.desk.fixed(page) == page)
  }
}
