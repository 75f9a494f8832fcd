/// Tells what heads a part of an article and never the article: 编者按, 新闻链接, 律师说法.
enum PartHeads {
  /// Words that do so on a line of their own.
  private static let alone = WordList(standing)
  /// Words that do so behind a sign.
  private static let signed = WordList(
    standing + [
      "新闻背景", "背景链接", "背景资料", "新闻链接", "相关链接", "链接", "延伸阅读", "相关新闻", "新闻纵深", "新闻回放", "新闻回顾",
      "记者观察", "专家点评", "专家解读", "点评", "短评", "编后", "编后语", "声音", "数说", "名词解释",
      "小贴士", "人物档案", "作者简介", "温馨提示", "提示", "提醒",
    ])
  private static let standing = [
    "核心提示", "内容提要", "阅读提示", "编者按", "开栏的话", "人物名片", "人物简介", "记者手记", "采访手记",
  ]
  /// How other heads behind a sign end: 律师说法.
  private static let ends = WordList([
    "延伸", "说法", "链接", "快评", "短评", "微评", "手记", "点评", "解读", "提示", "提醒", "背景", "纵深", "贴士", "追问", "问答",
    "预告", "启事", "释义",
  ])
  private static let questionEnds = ScalarSet("吗呢？?")
  /// Those that begin with other words are no longer, in scalars.
  private static let longestCoined = 6
  /// Longer text is none, in bytes.
  static let longest = 36

  /// Whether a text is such a word, a colon behind it looked through.
  static func isOne(_ text: SolidText) -> Bool {
    let end = text.count - (text[text.count - 1]?.isColon == true ? 1 : 0)
    return end > 0 && alone.end(in: text, at: 0) == end
  }

  /// Whether a text behind a sign is one: a word, or a question.
  static func isOneBehindSign(_ text: SolidText) -> Bool {
    guard text.count > 1 else { return false }
    if signed.end(in: text, at: 0) == text.count { return true }
    if text[text.count - 1].map(questionEnds.contains) == true { return true }
    return text.count <= longestCoined && ends.start(in: text, endingAt: text.count) != nil
  }
}
