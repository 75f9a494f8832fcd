internal import NewsCopy
internal import RuleFormat

/// A report that claims two sources: `本报讯 据新华社电`, `本报讯(新华社记者…)`.
///
/// Reporters of both houses side by side wrote a joint report, which says so with 本报 as marker.
struct LeadMixedSource: Rule {
  private let agencies: Agencies

  init(_ options: RuleOptions) {
    agencies = Agencies(options.list("agencies"))
  }

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      guard let lead = article.lead, !lead.marker.isBroadcast,
        !agencies.begin(lead.marker.source)
      else { continue }
      if let second = secondMarker(after: lead, on: page) {
        findings.add(
          lead.marker.range.lowerBound..<second.upperBound, "two-markers",
          ["first": lead.marker.text, "second": page.string(second)])
      } else if let role = agencyRole(in: lead) {
        findings.add(role.range, "agency-byline", ["marker": lead.marker.text, "role": role.text])
      }
    }
  }

  private func secondMarker(after lead: Lead, on page: Page) -> Range<Int>? {
    let start = lead.markerNext
    guard start >= lead.marker.range.upperBound,
      let found = agencies.wireMarker(in: page.bytes, at: start, before: page.range.upperBound)
    else { return nil }
    // `新华社电` alone opens many sentences, so it must stand apart.
    guard let (scalar, _) = page.bytes.scalar(at: found.end, before: page.range.upperBound),
      scalar.isGap || scalar.opensParenthesis || found.isDated && scalar.pausesSentence
    else { return nil }
    return start..<found.end
  }

  /// The role of an agency's reporter in brackets, where nobody of the paper stands beside.
  private func agencyRole(in lead: Lead) -> Credit.Role? {
    guard lead.parenthesis != nil, let first = lead.credits.first?.role else { return nil }
    let areAgencies = lead.credits.allSatisfy { credit in
      credit.role.map { agencies.begin($0.text) } == true
    }
    return areAgencies ? first : nil
  }
}
