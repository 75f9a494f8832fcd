/// Reads lines of a page's margin and head: `要闻 第3版`, `2024年3月6日 星期三 第12345期 今日8版`.
struct FolioReader {
  private let text: SolidText

  init(_ text: SolidText) {
    self.text = text
  }

  /// What stands between two white spaces or signs of such a line.
  private enum Part {
    case page, issue, date, day, publisher
    /// The name of the paper or of the page: 要闻.
    case name
    /// A bare number, the page's where other parts tell.
    case number
    /// The paper's name in Latin letters.
    case latin
  }

  /// A line is no longer, in scalars.
  private static let longest = 72
  /// The name of a page is no longer, in scalars.
  private static let longestName = 6
  private static let longestPaper = 12
  private static let separators = ScalarSet("|｜/／·•■●◆_")
  private static let lunar = [Unicode.Scalar]("农历")
  private static let stems = ScalarSet("甲乙丙丁戊己庚辛壬癸")
  private static let branches = ScalarSet("子丑寅卯辰巳午未申酉戌亥")
  private static let lunarMonths = WordList([
    "正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "十一月", "腊月", "十二月", "闰",
  ])
  private static let lunarDays = ScalarSet("初十廿卅一二三四五六七八九")
  private static let weekdays = WordList(["星期", "周", "礼拜"])
  private static let dayNumbers = ScalarSet("一二三四五六日天")
  private static let issueStarts = WordList(["总第", "第", "新第"])
  /// Codes by which papers are registered and ordered.
  private static let codes = WordList(["国内统一刊号", "国内统一连续出版物号", "邮发代号", "CN"])
  private static let pageStarts = WordList(["今日", "本期", "今天", "共", "第", "本版"])
  private static let publishing = [Unicode.Scalar]("主管主办")

  /// Whether the line is nothing but such parts, one of which is known for what it is.
  var isFolio: Bool {
    guard 2...Self.longest ~= text.count else { return false }
    var ranges: [Range<Int>] = []
    var parts: [Part] = []
    while let range = range(from: ranges.last?.upperBound ?? 0) {
      guard let part = part(range) else { return false }
      ranges.append(range)
      parts.append(part)
    }
    let names = parts.count { $0 == .name }
    if parts.contains(.latin) { return isPaperInTwoScripts(parts, ranges) }
    if parts == [.number, .name] { return isPageOfTheDay(ranges[0], name: ranges[1]) }
    if parts.allSatisfy({ $0 == .name || $0 == .number }) { return false }
    if parts.contains(.number), !parts.contains(.date) { return false }
    if names == 0 { return parts.contains { $0 != .date && $0 != .number } || parts.count > 1 }
    let tells =
      parts.contains(.page) || parts.contains(.issue)
      || parts.contains(.date) && parts.contains(.day)
    return names <= 2 && tells
  }

  /// Whether only the paper's name stands there, in both scripts: `江州日报 JIANGZHOU DAILY`.
  private func isPaperInTwoScripts(_ parts: [Part], _ ranges: [Range<Int>]) -> Bool {
    parts[0] == .name && text[ranges[0].upperBound - 1] == "报"
      && parts.dropFirst().allSatisfy { $0 != .name && $0 != .number }
  }

  /// `03 要闻`; parts of an article are numbered so, too, and have longer names: `01 初心如磐`.
  private func isPageOfTheDay(_ number: Range<Int>, name: Range<Int>) -> Bool {
    number.count == 2 && text[number.lowerBound] == "0" && name.count == 2
  }

  /// The next part between white space and signs; nil where none is left.
  private func range(from index: Int) -> Range<Int>? {
    var start = index
    while let scalar = text[start], Self.separators.contains(scalar) { start += 1 }
    var end = start
    while let scalar = text[end], !Self.separators.contains(scalar),
      end == start || !text.hasGap(before: end)
    {
      end += 1
    }
    return start < end ? start..<end : nil
  }

  private func part(_ range: Range<Int>) -> Part? {
    if isPage(range) { return .page }
    if isIssue(range) { return .issue }
    if isDay(range) || isLunar(range) { return .day }
    if let end = TimeReader(text).date(at: range.lowerBound), end <= range.upperBound {
      return end == range.upperBound || isDay(end..<range.upperBound) ? .date : nil
    }
    if range.allSatisfy({ text[$0]?.isDigit == true }) { return .number }
    if range.allSatisfy({ text[$0]?.isLatin == true }) { return .latin }
    if text.end(of: Self.publishing, at: range.upperBound - 4) == range.upperBound {
      return .publisher
    }
    guard range.allSatisfy({ text[$0]?.isHan == true }), range.count > 1 else { return nil }
    let longest = text[range.upperBound - 1] == "报" ? Self.longestPaper : Self.longestName
    return range.count <= longest ? .name : nil
  }

  /// `第3版`, `A03版`, `03`, `今日8版`, `第二版`.
  private func isPage(_ range: Range<Int>) -> Bool {
    var start = Self.pageStarts.end(in: text, at: range.lowerBound) ?? range.lowerBound
    guard start < range.upperBound else { return false }
    let closes = text[range.upperBound - 1] == "版"
    var end = closes ? range.upperBound - 1 : range.upperBound
    if closes, text[end - 1] == "第" { end -= 1 }
    let isLettered = text[start].map { "A"..."H" ~= $0 } == true
    if isLettered { start += 1 }
    guard closes || isLettered, start < end else { return false }
    return (start..<end).allSatisfy { index in
      text[index].map { $0.isDigit || $0.isHanNumeral || "-－—~～至".unicodeScalars.contains($0) }
        == true
    }
  }

  /// `第12345期`, `总第8号（代号35-1）`, `邮发代号：35-1`.
  private func isIssue(_ range: Range<Int>) -> Bool {
    if Self.codes.end(in: text, at: range.lowerBound) != nil { return true }
    guard let start = Self.issueStarts.end(in: text, at: range.lowerBound) else { return false }
    var index = start
    while index < range.upperBound, let scalar = text[index], scalar.isDigit || scalar.isHanNumeral
    {
      index += 1
    }
    guard index > start, text[index] == "期" || text[index] == "号" else { return false }
    return index + 1 == range.upperBound || text[index + 1]?.opensParenthesis == true
  }

  private func isDay(_ range: Range<Int>) -> Bool {
    guard let end = Self.weekdays.end(in: text, at: range.lowerBound), end + 1 == range.upperBound
    else { return false }
    return text[end].map(Self.dayNumbers.contains) == true
  }

  /// `农历正月廿六`, `甲辰年正月廿六`, `农历甲辰年正月廿六`.
  private func isLunar(_ range: Range<Int>) -> Bool {
    var index = text.end(of: Self.lunar, at: range.lowerBound) ?? range.lowerBound
    if text[index].map(Self.stems.contains) == true,
      text[index + 1].map(Self.branches.contains) == true, text[index + 2] == "年"
    {
      index += 3
    }
    guard index > range.lowerBound else { return false }
    while index < range.upperBound, let end = Self.lunarMonths.end(in: text, at: index) {
      index = end
    }
    return index <= range.upperBound
      && (index..<range.upperBound).allSatisfy { text[$0].map(Self.lunarDays.contains) == true }
  }
}
