internal import NewsCopy
internal import RuleFormat

/// A lead that reports as done what its date puts behind the day of the paper.
///
/// Only where the day of the page is known, and only for days that are near it; copy that announces
/// something is left alone.
struct FiguresFutureDate: Rule {
  init(_ options: RuleOptions) {}

  private static let done = ByteSearch([
    "召开", "举行", "举办", "开展", "开幕", "闭幕", "落幕", "启动", "揭晓", "走访", "慰问", "签署", "签订", "成立", "揭牌", "公布",
    "发布", "印发", "获悉", "来到", "赴", "调研", "开馆", "竣工", "通车", "了",
  ])
  private static let toCome = ByteSearch([
    "将", "拟", "计划", "预计", "定于", "截止", "截至", "届时", "报名", "起", "前", "待", "有望", "准备", "到时", "明天", "明日",
  ])
  /// Later dates are more likely to be announcements, or of the year before.
  private static let days = 1...60

  func check(_ page: Page, _ findings: inout Findings) {
    guard let date = findings.context.date else { return }
    let figures = findings.figures(of: page)
    for case let lead? in page.articles.map(\.lead) {
      guard let time = lead.time ?? lead.marker.date, time.precision == .day,
        let mention = figures.date(at: time.range.lowerBound), let day = mention.day(near: date),
        Self.days ~= day.dayNumber - date.dayNumber,
        lead.marker.range.contains(time.range.lowerBound)
          || isDone(at: time.range.lowerBound, on: page)
      else { continue }
      let text = SolidText(page.bytes, in: mention.range)
      findings.add(
        mention.range, "later", ["date": text.string(0..<text.count), "page": "\(date)"])
    }
  }

  private func isDone(at offset: Int, on page: Page) -> Bool {
    guard let sentence = page.sentence(at: offset) else { return false }
    return Self.done.occurs(in: page.bytes, sentence)
      && !Self.toCome.occurs(in: page.bytes, sentence)
  }
}
