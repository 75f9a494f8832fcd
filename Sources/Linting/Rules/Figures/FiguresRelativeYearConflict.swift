internal import NewsCopy
internal import RuleFormat

/// 今年 or 去年 that cannot be the year it says: copy that slipped over New Year.
///
/// Three things tell: a year written beside it that the page's date contradicts; a month or quarter
/// of this year that is still to come when the sentence speaks of it as done; the same period with
/// another year in the same paragraph. Without a date the leads of the page tell the month.
struct FiguresRelativeYearConflict: Rule {
  init(_ options: RuleOptions) {}

  private static let done = ByteSearch([
    "了", "已", "曾", "通报", "总结", "回顾", "以来", "部署", "听取", "成立以", "同比",
  ])
  private static let toCome = ByteSearch([
    "将", "拟", "计划", "预计", "有望", "力争", "争取", "目标", "确保", "准备", "规划", "届时", "安排", "预期",
    "预测", "前", "起", "报名", "截止", "到今年", "至今年", "待", "要", "明年", "展望", "启动", "推进",
  ])
  /// How far away the same period is looked for in a paragraph, in bytes.
  private static let reach = 1500
  /// Scalars after 今年 that are read.
  private static let length = 9

  var words: [String] { ["今年", "去年"] }

  func check(_ page: Page, _ findings: inout Findings) {
    guard !findings.hits.isEmpty else { return }
    let date = findings.context.date
    let month = date?.month ?? monthOfLeads(page, findings.figures(of: page))
    guard let month else { return }
    for word in findings.words {
      guard let block = page.block(at: word.lowerBound) else { continue }
      let text = SolidText(
        page.bytes, in: word.lowerBound..<block.range.upperBound, limit: Self.length + 2)
      let isThisYear = text[0] == "今"
      if let date, let year = writtenYear(text) {
        let right = isThisYear ? date.year : date.year - 1
        guard year.value != right, !page.isQuoted(at: word.lowerBound) else { continue }
        findings.add(
          text.bytes(0..<year.end), "written",
          ["words": text.string(0..<year.end), "page": "\(date.year)"])
      } else if isThisYear, let period = YearPeriod(text, at: 2), period.firstMonth > month {
        check(text, period, in: block, on: page, month, &findings)
      }
    }
  }

  /// A period of this year that begins after the page's month.
  private func check(
    _ text: SolidText, _ period: YearPeriod, in block: Block, on page: Page, _ month: Int,
    _ findings: inout Findings
  ) {
    let range = text.bytes(0..<period.end)
    let words = text.string(0..<period.end)
    guard !page.isQuoted(at: range.lowerBound) else { return }
    let year = findings.context.date?.year
    let first = max(block.range.lowerBound, range.lowerBound - Self.reach)
    let nearby = first..<min(block.range.upperBound, range.upperBound + Self.reach)
    if let other = sameWithYear(text.string(2..<period.end), in: nearby, on: page, not: year) {
      findings.add(
        range, "paragraph", ["words": words, "other": page.string(other)], related: [other])
      return
    }
    guard year != nil, let sentence = page.sentence(at: range.lowerBound),
      !Self.toCome.occurs(in: page.bytes, range.upperBound..<sentence.upperBound),
      !Self.toCome.occurs(in: page.bytes, sentence.lowerBound..<range.lowerBound),
      Self.done.occurs(in: page.bytes, sentence)
    else { return }
    findings.add(range, "to-come", ["words": words, "month": "\(month)"])
  }

  /// `(2023年)` or `2023年` right after 今年.
  private func writtenYear(_ text: SolidText) -> (value: Int, end: Int)? {
    let isBracketed = text[2]?.opensParenthesis == true
    let first = isBracketed ? 3 : text[2] == "是" ? 3 : 2
    let digits = (first..<first + 4).compactMap { text[$0] }
    guard digits.count == 4, digits.allSatisfy(\.isDigit), text[first + 4] == "年" else {
      return nil
    }
    let value = digits.reduce(0) { $0 * 10 + Int($1.value & 0xF) }
    let closes = isBracketed && text[first + 5]?.closesParenthesis == true
    guard !isBracketed || closes else { return nil }
    return (value, first + (closes ? 6 : 5))
  }

  /// The same period of the same paragraph with a year in front.
  private func sameWithYear(
    _ period: String, in range: Range<Int>, on page: Page, not pageYear: Int?
  ) -> Range<Int>? {
    for match in ByteSearch(["年" + period]).matches(in: page.bytes, range) {
      let digits = page.bytes[..<match.range.lowerBound].suffix(4)
      guard digits.count == 4, digits.startIndex >= range.lowerBound,
        let year = Int(String(decoding: digits, as: UTF8.self)), year != pageYear
      else { continue }
      return digits.startIndex..<match.range.upperBound
    }
    return nil
  }

  /// The latest month that a lead of the page names.
  private func monthOfLeads(_ page: Page, _ figures: PageFigures) -> Int? {
    page.articles.compactMap { article in
      guard let time = article.lead?.time ?? article.lead?.marker.date else { return nil }
      return figures.date(at: time.range.lowerBound)?.month
    }.max()
  }
}
