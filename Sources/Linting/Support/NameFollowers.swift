internal import NewsCopy

/// Pairs of characters that often stand behind a name and never end one.
struct NameFollowers: Sendable {
  private var filter = ScalarPairFilter()
  private var pairs: Set<UInt64> = []

  private static let words = [
    "表示", "介绍", "指出", "强调", "出席", "主持", "参加", "致辞", "致词", "讲话", "宣读", "宣布", "率队", "带队", "率领",
    "带领", "一行", "认为", "告诉", "坦言", "回忆", "来到", "深入", "先后", "前往", "走访", "调研", "看望", "听取", "陪同",
    "代表", "汇报", "传达", "围绕", "要求", "希望", "检查", "慰问", "会见", "分别", "接受", "亲自", "通报", "总结", "感谢",
    "担任", "当选", "获得", "获评", "荣获", "同志", "先生", "女士", "教授", "团队", "夫妇", "正在", "了解", "发现", "负责",
    "组织", "召开", "发言", "做客", "透露", "解释", "笑着", "所在", "主讲", "出任", "兼任", "通过", "提出", "提醒", "建议",
    "呼吁", "分享", "点评", "授课", "授旗", "授牌", "揭牌", "颁奖", "颁发", "开展", "开始", "完成", "主动", "今年", "去年",
    "近日", "日前", "率先", "牵头", "联合", "带着", "带来", "见证", "签署", "签约", "现场", "线上", "书记", "主席", "主任",
  ]

  init() {
    for word in Self.words.map({ [Unicode.Scalar]($0) }) where word.count == 2 {
      filter.insert(word[0], word[1])
      pairs.insert(Self.key(word[0], word[1]))
    }
  }

  func contain(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    filter.mayContain(first, second) && pairs.contains(Self.key(first, second))
  }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }
}
