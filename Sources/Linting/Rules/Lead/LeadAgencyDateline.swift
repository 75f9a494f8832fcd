internal import NewsCopy
internal import RuleFormat

/// The marker of an agency's report that lacks its place or day, or says 讯 instead of 电.
///
/// Many papers shorten markers on purpose (`据新华社电`), so short ones are measured by what the
/// pages do, and are only a note where nobody has forbidden them.
struct LeadAgencyDateline: HabitRule {
  let options: RuleOptions
  private let agencies: Agencies

  init(_ options: RuleOptions) {
    self.options = options
    agencies = Agencies(options.list("agencies"))
  }

  /// What agencies call a report of one sentence.
  private static let flash = "快讯"

  func places(on page: Page) -> [HabitPlace] {
    page.articles.enumerated().compactMap { index, article in
      guard let lead = article.lead, agencies.begin(lead.marker.source),
        !lead.marker.text.hasSuffix(Self.flash)
      else { return nil }
      let marker = lead.marker
      let option = option(for: marker)
      let isFull = marker.form == .wire && marker.place != nil && marker.date != nil
      return HabitPlace(option, isFull ? "forbidden" : "allowed", marker.range, subject: index)
    }
  }

  /// What the marker is to be measured by.
  private func option(for marker: Marker) -> String {
    if marker.isLocal { return "local-word" }
    let lacksPlace = marker.date != nil && marker.place == nil
    return lacksPlace && !marker.isQuoted ? "place-missing" : "short-form"
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard wanted == "forbidden", let marker = page.articles[place.subject].lead?.marker else {
      return
    }
    let isHabit = options.choice(place.option) == OptionKind.asPage
    findings.add(
      place.range, key(for: marker), ["marker": marker.text], severity: isHabit ? .info : nil)
  }

  private func key(for marker: Marker) -> String {
    if marker.isLocal { return "local-word" }
    switch (marker.place, marker.date) {
    case (nil, nil): return "place-and-day-missing"
    case (nil, _): return "place-missing"
    default: return "day-missing"
    }
  }
}
