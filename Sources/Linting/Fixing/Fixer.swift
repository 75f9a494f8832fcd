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

  /// A repair that needs more rounds goes in circles: of a word that stands there over and over, each
  /// round takes away a third.
  private static let mostRounds = 32

  /// A repaired text.
  package struct Result: Sendable {
    package let text: SourceText
    /// How many fixes were applied.
    package let fixes: Int
    /// What the rules find in the repaired text.
    package let remaining: [Diagnostic]
  }

  /// Repairs a text.
  package func fix(
    _ source: SourceText, _ context: PageContext = PageContext()
  ) throws(FixError) -> Result {
    var fixes = 0
    var remaining: [Diagnostic] = []
    let text = try fix(source, context) { page, start in
      fixes += page.fixes
      remaining += page.remaining.map { $0.moved(by: start) }
    }
    return Result(text: text, fixes: fixes, remaining: remaining)
  }

  /// Repairs a text page by page, of which only one is taken apart at a time.
  ///
  /// - Parameters:
  ///   - source: The text; a caller that gives it up spares the memory.
  ///   - context: What the rules need to know.
  ///   - take: Gets every page repaired, and where it begins in the repaired text.
  /// - Returns: The repaired text.
  /// - Throws: Rules whose fixes never come to an end.
  package func fix(
    _ source: consuming SourceText, _ context: PageContext, take: (Result, Int) -> Void
  ) throws(FixError) -> SourceText {
    let ranges = source.pageRanges
    if ranges == [source.bytes.indices] {
      let page = try fixPage(source, context)
      take(page, 0)
      return page.text
    }
    var bytes: [UInt8] = []
    // A repair seldom makes a text longer, and memory is used only as it is filled.
    bytes.reserveCapacity(source.bytes.count / 8 * 9)
    for (index, range) in ranges.enumerated() {
      if index > 0 { bytes.append(0x0C) }
      do throws(FixError) {
        let page = try fixPage(source.slice(range), context)
        take(page, bytes.count)
        bytes += page.text.bytes
      } catch {
        throw error.moved(byLines: Self.lines(in: source.bytes[..<range.lowerBound]))
      }
    }
    if source.endsWithFormFeed { bytes.append(0x0C) }
    return SourceText(utf8: bytes, format: source.format)
  }

  /// A longer page is not kept beside its repair, in bytes.
  private static let longestKept = 1_000_000

  private func fixPage(
    _ source: consuming SourceText, _ context: PageContext
  ) throws(FixError) -> Result {
    let original = source.bytes.count <= Self.longestKept ? source : nil
    var text = source
    var fixes = 0
    for _ in 0..<Self.mostRounds {
      let (found, batch) = round(text, context)
      guard !batch.edits.isEmpty else {
        return Result(text: text, fixes: fixes, remaining: found)
      }
      fixes += batch.rules.count
      text = text.making(batch.edits)
    }
    throw circle(text, of: original, context)
  }

  /// What the rules find in a text, and the edits that can be made at once.
  private func round(
    _ text: SourceText, _ context: PageContext
  ) -> (found: [Diagnostic], batch: EditBatch) {
    let found = linter.check(text, context)
    let wanted = accepts.map { accepts in found.filter { accepts($0, text) } } ?? found
    return (found, EditBatch(wanted, upTo: limit))
  }

  /// How many rounds most circles have at most.
  private static let longestCircle = 4

  /// Says which fixes of a text go in circles, and where in the page that it came from, if that was kept.
  private func circle(
    _ text: SourceText, of source: SourceText?, _ context: PageContext
  ) -> FixError {
    var text = text
    var rules: Set<RuleID> = []
    var place: FixError.Place?
    for _ in 0..<Self.longestCircle {
      let batch = round(text, context).batch
      rules.formUnion(batch.rules)
      for edit in batch.edits where place == nil && !edit.range.isEmpty {
        let changed = text.string(edit.range)
        guard let source,
          let found = ByteSearch([changed]).matches(in: source.bytes, source.bytes.indices).first
        else { continue }
        let line = Self.lines(in: source.bytes[..<found.range.lowerBound]) + 1
        place = FixError.Place(line: line, text: changed)
      }
      text = text.making(batch.edits)
    }
    return FixError(rules: rules.sorted(), rounds: Self.mostRounds, place: place)
  }

  private static func lines(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == UInt8(ascii: "\n") }
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
