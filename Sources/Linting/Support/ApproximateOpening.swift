internal import NewsCopy

/// A word in front of a number that makes it less than exact: 约, 近, 超过.
struct ApproximateOpening {
  /// Bytes of the word.
  let range: Range<Int>
  private let sort: Sort

  /// What a word says of a number.
  private enum Sort {
    /// It is about right.
    case about
    /// It is reached or exceeded.
    case least
    /// It is not exceeded.
    case most
  }

  private static let about = ["大约", "大约有", "约", "将近", "接近", "近"].map { [Unicode.Scalar]($0) }
  private static let most = ["不超过", "不多于", "至多", "至多有"].map { [Unicode.Scalar]($0) }
  private static let least = ["超过", "超", "逾", "不少于", "至少", "至少有"].map { [Unicode.Scalar]($0) }
  /// What makes 约, 近 and 超 the end of another word.
  private static let beforeAbout = ScalarSet("签合制节条预违公履邀纽爽契隐集续毁婚稿要订立协誓盟特缩俭简依租赴守失践履")
  private static let beforeNear = ScalarSet("附最靠临邻亲贴走逼远拉挨就切浅相新晚")
  private static let beforeOver = ScalarSet("英中法意德西高赶反")

  /// Whether a scalar ends such a word.
  static func mayEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "约", "近", "超", "过", "逾", "于", "少", "多", "有": true
    default: false
    }
  }

  /// Reads the word that ends before an offset.
  init?(_ bytes: [UInt8], before end: Int, _ limits: Range<Int>) {
    for (sort, words) in [(Sort.about, Self.about), (.most, Self.most), (.least, Self.least)] {
      for word in words {
        guard let range = Self.range(of: word, bytes, before: end, limits) else { continue }
        if let ending = word.last, word.count == 1,
          let before = bytes.solidScalar(endingAt: range.lowerBound, after: limits.lowerBound),
          Self.isWord(before.scalar, ending)
        {
          return nil
        }
        self.range = range
        self.sort = sort
        return
      }
    }
    return nil
  }

  /// Whether a word behind the number says the same again; 至少…以下 contradicts, which is no
  /// repetition.
  func agrees(with closing: String) -> Bool {
    switch sort {
    case .about: closing != "以下"
    case .least: closing == "以上" || closing == "左右" || closing == "上下"
    case .most: closing == "以下"
    }
  }

  private static func isWord(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch second {
    case "约": beforeAbout.contains(first)
    case "近": beforeNear.contains(first)
    case "超": beforeOver.contains(first)
    default: false
    }
  }

  private static func range(
    of word: [Unicode.Scalar], _ bytes: [UInt8], before end: Int, _ limits: Range<Int>
  ) -> Range<Int>? {
    var offset = end
    for wanted in word.reversed() {
      guard let (scalar, range) = bytes.solidScalar(endingAt: offset, after: limits.lowerBound),
        scalar == wanted
      else { return nil }
      offset = range.lowerBound
    }
    let start = bytes.solidScalar(at: offset, before: end)?.range.lowerBound ?? offset
    return start..<end
  }
}
