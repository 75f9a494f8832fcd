internal import JSONText
internal import RuleFormat

extension JSONWriter {
  /// Writes a summary as an object; desks and rules without findings are left out.
  mutating func write(_ summary: RunSummary) {
    beginObject()
    field("files", summary.files)
    field("characters", summary.characters)
    field("unreadable", summary.unreadable)
    writeCounts(summary.total)
    key("desks")
    beginObject()
    for (desk, tally) in summary.byDesk { write(tally, under: desk.rawValue) }
    endObject()
    key("rules")
    beginObject()
    for (rule, tally) in summary.byRule { write(tally, under: rule.description) }
    endObject()
    endObject()
  }

  private mutating func write(_ tally: FindingTally, under key: String) {
    self.key(key)
    beginObject()
    writeCounts(tally)
    endObject()
  }

  private mutating func writeCounts(_ tally: FindingTally) {
    field("findings", tally.findings)
    field("errors", tally.errors)
    field("warnings", tally.warnings)
    field("infos", tally.infos)
    field("hints", tally.hints)
    field("safe_fixes", tally.safeFixes)
    field("unsafe_fixes", tally.unsafeFixes)
  }
}
