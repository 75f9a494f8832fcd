internal import NewsCopy
internal import RuleFormat

/// Reports gaps where printed lines ended: one by one, or all in one finding where a page is full of
/// them.
struct WrapReport {
  private let wraps: PageWraps
  /// A page with more is wrapped throughout.
  private static let mostSingle = 8

  init(_ wraps: PageWraps) {
    self.wraps = wraps
  }

  /// Reports the gaps among those of the page that a rule looks after.
  ///
  /// The message `single` is for one gap and names the `joined` text; `many` is for all of them and
  /// names their `count` too.
  func add(
    single: String, many: String, to findings: inout Findings,
    where belongs: (Int) -> Bool
  ) {
    let edits = wraps.text.gaps.indices.compactMap { index -> (index: Int, edit: Edit)? in
      guard wraps.verdicts[index] == .wrap, belongs(index) else { return nil }
      return wraps.replacement(index).map {
        (index, Edit(wraps.text.gaps[index].range, $0))
      }
    }
    guard edits.count > Self.mostSingle, let first = edits.first else {
      for (index, edit) in edits {
        findings.add(
          edit.range, single, ["joined": wraps.joined(index, with: edit.replacement)],
          fix: .safe(edit.range, edit.replacement))
      }
      return
    }
    findings.add(
      first.edit.range, many,
      [
        "count": String(edits.count),
        "joined": wraps.joined(first.index, with: first.edit.replacement),
      ],
      fix: Fix(.safe, edits.lazy.map(\.edit)),
      related: PackedRanges(edits.dropFirst().lazy.map(\.edit.range)))
  }
}
