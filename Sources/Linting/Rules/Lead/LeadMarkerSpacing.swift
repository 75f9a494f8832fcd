internal import NewsCopy
internal import RuleFormat

/// White space between a marker and what follows it.
struct LeadMarkerSpacing: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    page.articles.enumerated().compactMap { index, article in
      guard let lead = article.lead, !lead.marker.isBroadcast, !lead.marker.isBracketed else {
        return nil
      }
      guard lead.lastTwice(on: page) == nil else { return nil }
      let end = lead.marker.range.upperBound
      let gap = end..<lead.markerNext
      guard isFollowed(at: gap.upperBound, page), let habit = Gap(page.bytes, gap).style
      else { return nil }
      let option = lead.parenthesis == nil ? "before-text" : "before-parenthesis"
      return HabitPlace(option, habit, gap, subject: index)
    }
  }

  /// Whether text follows a marker; `亚心网讯：` is set as it is.
  private func isFollowed(at offset: Int, _ page: Page) -> Bool {
    let next = page.bytes.scalar(at: offset, before: page.range.upperBound)?.scalar
    return next.map { !$0.isGap && !$0.isColon } ?? false
  }

  /// A wide space is one too.
  func accepts(_ habit: String, besides house: String) -> Bool {
    habit == "full-space" && house == "half-space"
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard let marker = page.articles[place.subject].lead?.marker,
      let space = Gap.text(of: wanted)
    else { return }
    let what = place.option == "before-text" ? "text" : "parenthesis"
    findings.add(
      place.range, "\(what)-\(wanted)", ["marker": marker.text], fix: .safe(place.range, space))
  }
}
