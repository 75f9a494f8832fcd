internal import NewsCopy

/// Pairs of characters that often stand behind a name and never end one.
struct NameFollowers: Sendable {
  private var filter = ScalarPairFilter()
  /// In order.
  private var pairs: [UInt64] = []

  /// Words of two characters each.
  private static let words = """
    表示介绍指出强调出席主持参加致辞致词讲话宣读宣布率队带队率领带领一行认为告诉坦言回忆来到深入先后前往走访调研看望听取陪同代表汇报传达围绕要求希望检查慰问会见分别\
    接受亲自通报总结感谢担任当选获得获评荣获同志先生女士教授团队夫妇正在了解发现负责组织召开发言做客透露解释笑着所在主讲出任兼任通过提出提醒建议呼吁分享点评授课授旗\
    授牌揭牌颁奖颁发开展开始完成主动今年去年近日日前率先牵头联合带着带来见证签署签约现场线上书记主席主任
    """

  init() {
    var words = Self.words.unicodeScalars.makeIterator()
    while let first = words.next(), let second = words.next() {
      filter.insert(first, second)
      pairs.append(Self.key(first, second))
    }
    pairs.sort()
  }

  func contain(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard filter.mayContain(first, second) else { return false }
    let key = Self.key(first, second)
    let place = pairs.partitioningIndex { $0 >= key }
    return place < pairs.count && pairs[place] == key
  }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }
}
