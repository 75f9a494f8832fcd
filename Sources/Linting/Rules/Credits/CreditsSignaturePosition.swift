internal import NewsCopy
internal import RuleFormat

/// Where names in brackets stand at the end of an item: on a line of their own or behind the text.
struct CreditsSignaturePosition: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    page.articles.enumerated().compactMap { index, article in
      article.signature.map {
        HabitPlace("position", name(of: $0.position), $0.range, subject: index)
      }
    }
  }

  private func name(of position: Signature.Position) -> String {
    switch position {
    case .ownLine: "own-line"
    case .tight: "tight"
    case .spaced: "spaced"
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard wanted != "mixed" else { return }
    let block = page.articles[place.subject].blocks
      .last { page.blocks[$0].range.overlaps(place.range) }
    let repair = block.flatMap { fix(place, wanted, block: $0, on: page) }
    findings.add(place.range, wanted, fix: repair)
  }

  private func fix(
    _ place: HabitPlace, _ wanted: String, block index: Int, on page: Page
  ) -> Fix? {
    if place.habit == "own-line" { return joined(place, wanted, block: index, on: page) }
    let block = page.blocks[index].range
    var start = place.range.lowerBound
    while let (scalar, before) = page.bytes.scalar(endingAt: start, after: block.lowerBound),
      scalar.isGap
    {
      start = before
    }
    let gap = start..<place.range.lowerBound
    guard wanted == "own-line" else { return .safe(gap, wanted == "spaced" ? " " : "") }
    return .unsafe(gap, ParagraphBreak.text(around: index, on: page))
  }

  /// Only behind a whole sentence: what is cut there may go on somewhere else.
  private func joined(
    _ place: HabitPlace, _ wanted: String, block index: Int, on page: Page
  ) -> Fix? {
    guard index > 0, page.blocks[index - 1].isText,
      ScalarEdges(page.bytes, page.blocks[index - 1].range).endsSentence
    else { return nil }
    let gap = page.blocks[index - 1].range.upperBound..<place.range.lowerBound
    return .unsafe(gap, wanted == "spaced" ? " " : "")
  }
}
