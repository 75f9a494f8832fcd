internal import NewsCopy

/// A clause that counts off a point within running text: `一是`, `二要`, `第三，`, `其次,`.
struct EnumerationMember {
  enum Series {
    /// 一是, 二要, 三则.
    case bare
    /// 首先, 其次, 第三.
    case ordinal
  }

  let series: Series
  let value: Int
  /// Whether it is 其次 or the like, which is used loosely and outside counts too.
  let isWord: Bool
  /// Bytes of the numeral with what makes it a member, without the comma.
  let range: Range<Int>

  private static let openings = ScalarSet("首其再第零〇一二两三四五六七八九十百千万亿")
  private static let verbs = ScalarSet("是要则为来")
  private static let words: [(word: [UInt8], value: Int)] = [
    ("首先", 1), ("其次", 2), ("再次", 3),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Reads the start of a clause; white space inside is passed over.
  init?(_ bytes: [UInt8], at start: Int, before end: Int) {
    guard let opening = bytes.scalar(at: start, before: end)?.scalar,
      Self.openings.contains(opening) || opening.isGap
    else { return nil }
    if let (word, value) = Self.words.first(where: {
      bytes.hasBytes($0.word, at: start, before: end)
    }) {
      self.init(series: .ordinal, value: value, isWord: true, range: start..<start + word.count)
      return
    }
    var text = SolidText()
    text.append(bytes, in: start..<end, limit: 5)
    let isOrdinal = text[0] == "第"
    let first = isOrdinal ? 1 : 0
    var after = first
    while let scalar = text[after], HanNumber.contains(scalar), after - first < 2 { after += 1 }
    guard after > first,
      let value = HanNumber.value(of: first..<after, in: text),
      1...20 ~= value, let next = text[after]
    else { return nil }
    let isPause = next == "，" || next == "," || next.isColon
    guard isOrdinal ? isPause || next == "是" : Self.verbs.contains(next) else { return nil }
    self.init(
      series: isOrdinal ? .ordinal : .bare, value: value, isWord: false,
      range: text.bytes(0..<(isPause ? after : after + 1)))
  }

  private init(series: Series, value: Int, isWord: Bool, range: Range<Int>) {
    self.series = series
    self.value = value
    self.isWord = isWord
    self.range = range
  }
}
