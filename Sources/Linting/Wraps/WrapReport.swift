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
    var first: [(index: Int, edit: Edit)] = []
    var edits: Edits = []
    var related = PackedRanges()
    for index in wraps.verdicts.indices where wraps.verdicts[index] == .wrap && belongs(index) {
      guard let replacement = wraps.replacement(index) else { continue }
      let edit = Edit(wraps.text.gaps[index].range, replacement)
      if first.count < Self.mostSingle { first.append((index, edit)) }
      if !edits.isEmpty { related.append(edit.range) }
      edits.append(edit)
    }
    guard edits.count > Self.mostSingle, let (index, edit) = first.first else {
      for (index, edit) in first {
        findings.add(
          edit.range, single, ["joined": wraps.joined(index, with: edit.replacement)],
          fix: .safe(edit.range, edit.replacement))
      }
      return
    }
    findings.add(
      edit.range, many,
      ["count": String(edits.count), "joined": wraps.joined(index, with: edit.replacement)],
      fix: Fix(.safe, edits), related: related)
  }
}
