package import NewsCopy
internal import RuleFormat

/// Applies fixes until nothing is left to fix.
package struct Fixer: Sendable {
  private let linter: Linter
  private let limit: FixLimit
  private let accepts: (@Sendable (Diagnostic, SourceText) -> Bool)?

  /// Prepares repairs; `accepts`, where it is given, leaves findings of a text as they are.
  package init(
    _ linter: Linter, limit: FixLimit,
    accepts: (@Sendable (Diagnostic, SourceText) -> Bool)? = nil
  ) {
    self.linter = linter
    self.limit = limit
    self.accepts = accepts
  }

  /// A repair that needs more rounds goes in circles.
  private static let mostRounds = 12

  /// A repaired text.
  package struct Result: Sendable {
    package let text: SourceText
    /// The findings whose fixes were applied, in the order in which that happened.
    package let applied: [Diagnostic]
    /// What the rules find in the repaired text.
    package let remaining: [Diagnostic]
  }

  /// Repairs a text page by page.
  package func fix(
    _ source: SourceText, _ context: PageContext = PageContext()
  ) throws(FixError) -> Result {
    var bytes: [UInt8] = []
    var applied: [Diagnostic] = []
    var remaining: [Diagnostic] = []
    for (index, range) in source.pageRanges.enumerated() {
      if index > 0 { bytes.append(0x0C) }
      let page = try fixPage(source.slice(range), context)
      remaining += page.remaining.map { $0.moved(by: bytes.count) }
      applied += page.applied
      bytes += page.text.bytes
    }
    if source.endsWithFormFeed { bytes.append(0x0C) }
    return Result(
      text: SourceText(utf8: bytes, format: source.format), applied: applied, remaining: remaining)
  }

  private func fixPage(_ source: SourceText, _ context: PageContext) throws(FixError) -> Result {
    var text = source
    var applied: [Diagnostic] = []
    var batch = EditBatch([], upTo: limit)
    for _ in 0..<Self.mostRounds {
      let found = linter.check(text, context)
      let wanted = accepts.map { accepts in found.filter { accepts($0, text) } } ?? found
      batch = EditBatch(wanted, upTo: limit)
      guard !batch.edits.isEmpty else {
        return Result(text: text, applied: applied, remaining: found)
      }
      applied += batch.taken
      text = SourceText(utf8: batch.applied(to: text.bytes), format: text.format)
    }
    throw FixError(rules: Set(batch.taken.map(\.rule)).sorted(), rounds: Self.mostRounds)
  }
}

extension Diagnostic {
  /// The same finding `offset` bytes further on.
  package func moved(by offset: Int) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, range: range.moved(by: offset), message: message,
      pieces: pieces,
      fix: fix.map { fix in
        Fix(fix.safety, fix.edits.lazy.map { Edit($0.range.moved(by: offset), $0.replacement) })
      },
      related: PackedRanges(related.lazy.map { $0.moved(by: offset) }))
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
