/// Tells whether a line of two to four characters is a personal name, and no word that begins like one.
struct BareName {
  private let text: SolidText
  /// Whether the sign of a byline stands in front of it: no word begins a heading there.
  private let isSigned: Bool

  init(_ text: SolidText, isSigned: Bool = false) {
    self.text = text
    self.isSigned = isSigned
  }

  /// Whether it is one.
  var holds: Bool {
    guard 2...4 ~= text.count, NameReader(text).isPersonal(0..<text.count), let first = text[0],
      let second = text[1], let last = text[text.count - 1], !Self.neverLast.contains(last),
      !(0..<text.count).contains(where: { text[$0].map(Self.never.contains) == true })
    else { return false }
    let gaps = (1..<text.count).count { text.hasGap(before: $0) }
    if gaps == 0, let end = Self.words.end(in: text, at: 0), !isSigned || end == text.count {
      return false
    }
    if Surnames.isSurname(first, second), text.count > 2 { return gaps == 0 }
    guard !Self.openWords.contains(first) else { return false }
    switch text.count {
    case 2: return gaps == 1 || Surnames.isFrequent(first)
    case 3: return gaps == 0 || gaps == 2
    default: return false
    }
  }

  /// Family names that more often begin a word.
  private static let openWords = ScalarSet("水能回元信国全从都由来解连后相红初原新鲜明同须丰通广满门占应宗权花养代云车战空显双别查当公第从")
  /// What no name has in it.
  private static let never = ScalarSet("的了是在与和不有个这那们吗呢啊为对从到被把让")
  /// How places and bodies end, and words that are no names.
  private static let neverLast = ScalarSet("县区市省局馆站部会院校厂室镇村路街团队社报处所办店节赛展者员家法业费量率奖榜事篇案")
  /// Words that begin with a frequent family name.
  private static let words = WordList([
    "高考", "高温", "高中", "高校", "高铁", "高新", "高原", "高峰", "高山", "高地", "高手", "高端", "高效", "高楼", "高空", "高速",
    "高龄", "黄金", "黄河", "黄海", "黄昏", "黄土", "黄酒", "黄瓜", "黄豆", "黄山", "金融", "金秋", "金色", "金牌", "金价", "周末",
    "周边", "周刊", "周年", "万象", "万里", "万物", "任务", "任命", "方法", "方向", "方案", "方圆", "方言", "方便", "方式", "方位",
    "江南", "江山", "江湖", "江河", "石油", "石榴", "石桥", "白酒", "白菜", "白露", "常识", "常态", "马路", "马上", "张力", "张望",
    "张贴", "程序", "程度", "程门", "钱包", "钱袋", "孔雀", "孔庙", "毛笔", "毛衣", "秦岭", "史记", "史话", "史料", "顾客", "龙舟",
    "龙年", "雷锋", "雷雨", "贺卡", "贺岁", "贺信", "文化", "文学", "文艺", "文摘", "文件", "文明", "文物", "文旅", "文体", "文苑",
    "文本", "韩国", "唐诗", "唐山", "宋词", "林海", "林下", "徐州", "杨柳", "杨树", "杨梅", "郑州", "苏州", "苏醒", "吕梁", "丁香",
    "叶子", "余热", "余味", "余音", "田园", "田野", "田径", "田间", "姜汤", "范围", "范本", "熊猫", "陆地", "陆军", "康复", "康养",
    "汤圆", "易地", "武术", "武汉", "肖像", "付出", "付款", "何以", "何时", "何必", "何处", "朱砂", "朱鹮", "胡同", "胡杨", "胡琴",
    "孙子", "孙女", "吴语", "吴越", "陈列", "陈皮", "陈设", "陈述", "刘海", "李子", "王国", "王牌", "王朝", "许可", "许诺", "许多",
    "沈阳", "曾经", "魏晋", "杜绝", "杜鹃", "夏天", "夏日", "夏至", "夏粮", "夏夜", "夏收", "夏季", "钟声", "钟表", "钟楼", "段子",
    "段落", "谢幕", "谢谢", "谢意", "梁山", "罗马", "郭外", "董事",
  ])
}
