internal import NewsCopy
internal import RuleFormat

/// A marker that is spelt otherwise than markers are: `本报 讯`, `本报记者讯`, `本报讯：`, `本报讯讯`.
///
/// A colon after the marker is the habit of some papers, so the pages decide about it. White space
/// as far from the start as a printed line is long may be a wrap and is left alone.
struct LeadMarkerForm: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  private static let reporter = "记者"
  /// Markers of other publications are set as those set them.
  private static let own = Array("本".utf8)
  /// No column is so narrow that a line ends within as many bytes.
  private static let shortestLine = 20

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      guard let lead = article.lead, let extra = lead.lastTwice(on: page) else { continue }
      findings.add(
        extra, "twice", ["marker": lead.marker.text, "last": page.string(extra)],
        fix: .safe(extra, ""))
    }
    checkHabits(page, &findings)
  }

  func places(on page: Page) -> [HabitPlace] {
    var places: [HabitPlace] = []
    for (index, article) in page.articles.enumerated() {
      guard let lead = article.lead, lead.marker.isLocal,
        lead.marker.source.begins(with: Self.own)
      else { continue }
      let marker = lead.marker
      let colon = colon(after: marker, on: page)
      places.append(
        HabitPlace(
          "colon", colon == nil ? "none" : "after", colon ?? marker.range, subject: index))
      if let gap = gap(in: marker, on: page) {
        places.append(HabitPlace("space-inside", "allowed", gap, subject: index))
      }
      if marker.place == Self.reporter {
        places.append(HabitPlace("reporter", "allowed", marker.range, subject: index))
      }
    }
    return places
  }

  private func colon(after marker: Marker, on page: Page) -> Range<Int>? {
    let end = marker.range.upperBound
    guard let (scalar, next) = page.bytes.scalar(at: end, before: page.range.upperBound),
      scalar.isColon
    else { return nil }
    return end..<next
  }

  /// White space between two Han characters of the marker.
  private func gap(in marker: Marker, on page: Page) -> Range<Int>? {
    guard marker.text.utf8.count < marker.range.count else { return nil }
    let text = SolidText(page.bytes, in: marker.range)
    let near = marker.range.lowerBound + Self.shortestLine
    let index = (1..<max(1, text.count)).first { index in
      text.hasGap(before: index) && text.start(of: index) < near && text[index]?.isHan == true
        && text[index - 1]?.isHan == true
    }
    guard let index, let gap = text.gap(before: index), Gap(page.bytes, gap).style != nil else {
      return nil
    }
    return gap
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard let marker = page.articles[place.subject].lead?.marker else { return }
    let key = place.option == "colon" ? "colon-\(wanted)" : place.option
    findings.add(
      place.range, key, ["marker": marker.text, "source": marker.source],
      fix: place.option == "space-inside" ? .safe(place.range, "") : nil)
  }
}
