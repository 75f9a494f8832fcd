internal import NewsCopy

/// A personal name of three characters that a post in front or a verb of speech behind gives away.
struct NamedPerson {
  /// Family name and given name.
  let name: [Unicode.Scalar]
  /// Bytes of the name.
  let range: Range<Int>

  private static let length = 3
  /// Words that never end a name and may follow one.
  private static let particles = ScalarSet("说在和与对为向就等及也还都到从将已是的则以给把被不没最曾了作")
  /// Family names that are mostly other words behind a post.
  private static let words = ScalarSet("同都从能所应成利要后还连再并会当")
  private static let followers = Followers()

  /// Reads the name after a post that ends at an offset.
  init?(_ bytes: [UInt8], after start: Int, before end: Int) {
    let text = SolidText(bytes, in: start..<end, limit: Self.length + 2)
    guard let name = Self.name(text, 0),
      text.start(of: 0) == start || text.hasGap(before: 1) == false
    else { return nil }
    guard let next = text[Self.length] else {
      self.init(name: name, range: text.bytes(0..<Self.length))
      return
    }
    if next.isHan {
      guard !Self.followers.contain(name[2], next) else { return nil }
      guard
        Self.particles.contains(next)
          || text[Self.length + 1].map({ Self.followers.contain(next, $0) }) == true
      else { return nil }
    }
    self.init(name: name, range: text.bytes(0..<Self.length))
  }

  /// Reads the name in front of a verb of speech, where a clause begins with it.
  init?(_ bytes: [UInt8], before end: Int, after start: Int) {
    var offset = end
    for _ in 0..<Self.length {
      guard let scalar = bytes.solidScalar(endingAt: offset, after: start) else { return nil }
      offset = scalar.range.lowerBound
    }
    let text = SolidText(bytes, in: offset..<end)
    let before = bytes.solidScalar(endingAt: offset, after: start)?.scalar
    guard let name = Self.name(text, 0), before.map({ !$0.isHan && $0 != "、" }) != false else {
      return nil
    }
    self.init(name: name, range: text.bytes(0..<Self.length))
  }

  private init(name: [Unicode.Scalar], range: Range<Int>) {
    self.name = name
    self.range = range
  }

  private static func name(_ text: SolidText, _ start: Int) -> [Unicode.Scalar]? {
    guard let first = text[start], let second = text[start + 1], let third = text[start + 2],
      Surnames.isSurname(first) || NameLikeness.looksLikeSurname(first), second.isHan, third.isHan,
      !words.contains(first), !particles.contains(second), !particles.contains(third)
    else { return nil }
    return [first, second, third]
  }

  /// Two characters that often stand behind a name.
  private struct Followers: Sendable {
    private let pairs: WordList

    init() {
      pairs = WordList([
        "表示", "介绍", "指出", "强调", "出席", "主持", "参加", "致辞", "致词", "讲话", "宣读", "宣布", "率队", "带队", "率领",
        "带领", "一行", "认为", "告诉", "坦言", "回忆", "来到", "深入", "先后", "前往", "走访", "调研", "看望", "听取", "陪同",
        "代表", "汇报", "传达", "围绕", "要求", "希望", "检查", "慰问", "会见", "分别", "接受", "亲自", "通报", "总结", "感谢",
        "担任", "当选", "获得", "获评", "荣获", "同志", "先生", "女士", "教授", "团队", "夫妇", "正在", "了解", "发现", "负责",
        "组织", "召开", "发言", "做客", "透露", "解释", "笑着", "所在", "主讲", "出任", "兼任", "通过", "提出", "提醒", "建议",
        "呼吁", "分享", "点评", "授课", "授旗", "授牌", "揭牌", "颁奖", "颁发", "开展", "开始", "完成", "主动", "今年", "去年",
        "近日", "日前", "率先", "牵头", "联合", "带着", "带来", "见证", "签署", "签约", "现场", "线上", "书记", "主席", "主任",
      ])
    }

    func contain(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
      pairs.contains(first, second)
    }
  }
}
