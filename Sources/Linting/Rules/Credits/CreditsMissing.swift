internal import NewsCopy
internal import RuleFormat

/// Items of the paper itself that nobody has signed.
///
/// A name may stand in the lead, on a line of its own, in brackets at the end, or under the picture
/// of an item that is all picture; one of them is enough.
struct CreditsMissing: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  private static let option = "credits"
  private static let reporter = ByteSearch(["记者"])
  /// Nobody signs the notice of a death.
  private static let deaths = ByteSearch(["逝世", "享年"])
  private static let pictureWords = ByteSearch(["摄", "记者", "通讯员", "文/"])
  /// A byline in the sentence, and what the lead tells, stand within so many bytes of it.
  private static let opening = 300

  func places(on page: Page) -> [HabitPlace] {
    page.articles.enumerated().compactMap { index, article in
      guard let lead = article.lead, lead.marker.isLocal, lead.marker.isOwnReport,
        let habit = habit(of: article, lead, page)
      else { return nil }
      return HabitPlace(Self.option, habit, lead.marker.range, subject: index)
    }
  }

  /// Nil where it cannot be told: brackets that hold something else, a reporter without a name.
  private func habit(of article: Article, _ lead: Lead, _ page: Page) -> String? {
    let isSigned = article.hasCredits || article.signature != nil
    if isSigned || article.captions.contains(where: { namesAuthor($0, page) }) {
      return "credited"
    }
    guard lead.parenthesis == nil, let text = lastText(of: article, page),
      lead.bodyStart < text.range.upperBound,
      ScalarEdges(page.bytes, text.range).last?.closesParenthesis != true,
      let block = article.leadBlock,
      !opening(page.blocks[block].range, page, has: Self.reporter),
      !opening(page.blocks[block].range, page, has: Self.deaths)
    else { return nil }
    return "uncredited"
  }

  private func namesAuthor(_ caption: Caption, _ page: Page) -> Bool {
    guard let range = caption.credit?.range else { return false }
    return Self.pictureWords.occurs(in: page.bytes, range)
  }

  private func opening(_ range: Range<Int>, _ page: Page, has words: ByteSearch) -> Bool {
    let end = min(range.upperBound, range.lowerBound + Self.opening)
    return words.occurs(in: page.bytes, range.lowerBound..<end)
  }

  private func lastText(of article: Article, _ page: Page) -> Block? {
    page.blocks(of: article).last { $0.isText }
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let places = places(on: page)
    let tally = findings.surveyed ?? HabitTally(places)
    guard style(of: Self.option, in: tally) == "credited" else { return }
    // One signed item beside one that is not is weak evidence.
    let isClear = options.choice(Self.option) == "credited" || tally.habit(of: Self.option) != nil
    for place in places where place.habit != "credited" {
      report(place, isClear ? nil : .info, on: page, to: &findings)
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    report(place, nil, on: page, to: &findings)
  }

  private func report(
    _ place: HabitPlace, _ severity: Severity?, on page: Page, to findings: inout Findings
  ) {
    let article = page.articles[place.subject]
    guard let text = lastText(of: article, page), let marker = article.lead?.marker else { return }
    let isWhole = ScalarEdges(page.bytes, text.range).endsSentence
    findings.add(
      place.range, "missing", ["marker": marker.text], severity: isWhole ? severity : .hint)
  }
}
