internal import NewsCopy

/// What a piece of copy is by itself.
enum PieceKind {
  /// Whether a piece is nothing but a person's name; in brackets with other names it may be any.
  static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 18, mayBeginName(bytes, range) else { return false }
    let text = SolidText(bytes, in: range)
    let start = text[0]?.opensParenthesis == true ? 1 : 0
    let end = text.count - (text[text.count - 1]?.closesParenthesis == true ? 1 : 0)
    guard 2...4 ~= end - start, (start..<end).allSatisfy({ text[$0]?.isHan == true }) else {
      return false
    }
    let (first, second) = (text[start], text[start + 1])
    if let first, let second, Surnames.isSurname(first, second) { return end - start > 2 }
    return end - start < 4 && first.map(Surnames.isSurname) == true
  }

  /// Whether a family name, a bracket or white space comes first: a quick look.
  private static func mayBeginName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.scalar(at: range.lowerBound, before: range.upperBound).map {
      Surnames.isSurname($0.scalar) || $0.scalar.opensParenthesis || $0.scalar.isGap
    } == true
  }

  /// Labels of one character: those of interviews and small ads.
  private static let shortLabels = ScalarSet("问答售租求聘")
  /// A label is no longer, in characters.
  private static let longestLabel = 6

  /// Whether a piece begins with a few Han characters and a colon that opens no quotation: `地点：…`.
  static func opensLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    let end = min(range.upperBound, range.lowerBound &+ 3 &* (longestLabel &+ 1))
    let span = bytes.span
    while offset < end, span[offset].beginsHan { offset &+= 3 }
    let length = (offset - range.lowerBound) / 3
    guard 1...longestLabel ~= length,
      length > 1
        || shortLabels.contains(
          span[range.lowerBound].scalar(
            span[range.lowerBound + 1], span[range.lowerBound + 2])),
      let (colon, next) = bytes.scalar(at: offset, before: range.upperBound), colon.isColon,
      let following = bytes.scalar(at: next, before: range.upperBound)?.scalar
    else { return false }
    return !following.opens
  }

  /// Words that a paragraph begins with when a comma follows.
  private static let openers = [
    "活动现场", "活动中", "活动当天", "会上", "会后", "会议指出", "会议强调", "会议要求", "会议认为", "据悉", "据了解",
    "据介绍", "近日", "日前", "目前", "此外", "同时", "随后", "当天", "当日", "其间", "期间", "下一步", "接下来", "据统计",
    "与此同时", "近年来", "今年以来", "去年以来", "另外", "然而", "不过", "因此", "此次", "现场",
  ].map { Array($0.utf8) }

  private static let openerStarts = ScalarSet("活会据近日目此同随当其期下接与今去另然不因现")

  /// Whether a piece begins as a paragraph begins: a word such as 据悉 with a comma, or a quotation.
  static func opensParagraph(
    _ bytes: [UInt8], _ range: Range<Int>, _ first: Unicode.Scalar
  ) -> Bool {
    if first == "“" || first == "\"" || first == "「" { return quotesSentence(bytes, range) }
    guard openerStarts.contains(first) else { return false }
    for word in openers
    where bytes.hasBytes(word, at: range.lowerBound, before: range.upperBound) {
      let next = bytes.scalar(at: range.lowerBound + word.count, before: range.upperBound)?.scalar
      if next == "，" || next == "," { return true }
    }
    return false
  }

  private static let articleOpeners = [
    "据", "原标题", "（原标题", "(原标题", "导语", "【", "新华社", "本报", "编者按", "今天", "昨天", "昨日", "日前", "近日", "记者",
  ].map { Array($0.utf8) }

  private static let articleStarts = ScalarSet("据原（(导【新本编今昨日近记")

  /// Whether a piece begins as the text of an article begins: `据…`, `近日`, `7月5日`, `IT之家7月4日消息`.
  static func opensArticle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if ScalarEdges(bytes, range).first.map(articleStarts.contains) == true,
      articleOpeners.contains(where: {
        bytes.hasBytes($0, at: range.lowerBound, before: range.upperBound)
      })
    {
      return true
    }
    let text = SolidText(bytes, in: range, limit: 16)
    var hasMonth = false
    for index in 0..<text.count {
      guard let scalar = text[index], !scalar.pausesSentence, !scalar.endsSentence else { break }
      if scalar == "月", text[index - 1]?.isDigit == true { hasMonth = true }
      if scalar == "日", hasMonth { return true }
      if scalar == "讯" && index < 8 { return true }
    }
    return false
  }

  /// A quoted phrase is no longer, in scalars.
  private static let longestPhrase = 14

  /// Whether the quotation at the start of a piece is a sentence and no phrase.
  private static func quotesSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let text = SolidText(bytes, in: range, limit: longestPhrase + 2)
    for index in 1..<max(1, text.count) {
      guard let scalar = text[index] else { break }
      if scalar.endsSentence || scalar.pausesSentence && scalar != "、" { return true }
      if scalar.closes { return false }
    }
    return text.count > longestPhrase
  }

  /// The same for a paragraph.
  static func opensParagraph(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = bytes.scalar(at: range.lowerBound, before: range.upperBound)?.scalar else {
      return false
    }
    return opensParagraph(bytes, range, first)
  }
}
