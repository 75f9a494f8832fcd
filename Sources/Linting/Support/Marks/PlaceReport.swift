internal import NewsCopy
internal import RuleFormat

/// Reports places that are repaired alike: one by one, or all in one finding where a page is full of
/// them.
struct PlaceReport {
  /// A place and what is wrong with it.
  struct Place {
    let edit: Edit
    /// What stands there, as the message names it.
    let found: String
  }

  /// A page with more places has one finding.
  private static let mostSingle = 4

  /// Reports places under the message `single`, or all under `many`; the pieces are `found`,
  /// `wanted` and, for `many`, `count`.
  static func add(
    _ places: [Place], single: String, many: String, _ safety: FixSafety = .safe,
    severity: Severity? = nil, to findings: inout Findings
  ) {
    guard places.count > mostSingle, let first = places.first else {
      for place in places {
        findings.add(
          place.edit.range, single, ["found": place.found, "wanted": place.edit.replacement],
          fix: Fix(safety, [place.edit]), severity: severity)
      }
      return
    }
    findings.add(
      first.edit.range, many,
      [
        "count": String(places.count), "found": first.found, "wanted": first.edit.replacement,
      ],
      fix: Fix(safety, places.lazy.map(\.edit)),
      related: PackedRanges(places.dropFirst().lazy.map(\.edit.range)),
      severity: severity)
  }
}
