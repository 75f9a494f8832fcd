package import NewsCopy
internal import RuleFormat

/// Applies fixes until nothing is left to fix.
package struct Fixer: Sendable {
  private let linter: Linter
  private let limit: FixLimit
  private let accepts: (@Sendable (Diagnostic, SourceText) -> Bool)?
  /// A longer page is not kept beside its repair, in bytes.
  private let longestKept: Int

  /// Prepares repairs.
  ///
  /// - Parameters:
  ///   - linter: Finds what is to be repaired.
  ///   - limit: Which fixes are made.
  ///   - longestKept: The bytes of a page of which single places can be left out, for which it is
  ///     kept in memory.
  ///   - accepts: Where it is given, leaves findings of a text as they are.
  package init(
    _ linter: Linter, limit: FixLimit, longestKept: Int = 1_000_000,
    accepts: (@Sendable (Diagnostic, SourceText) -> Bool)? = nil
  ) {
    self.longestKept = longestKept
    self.linter = linter
    self.limit = limit
    self.accepts = accepts
  }

  /// A repaired text.
  package struct Result: Sendable {
    package let text: SourceText
    /// How many fixes were applied.
    package let fixes: Int
    /// What the rules find in the repaired text.
    package let remaining: [Diagnostic]
    /// What was left as it is, since its repairs have no end; nil where there is no such thing.
    package let unsettled: UnsettledRepairs?
  }

  /// Repairs a text.
  package func fix(
    _ source: SourceText, _ context: PageContext = PageContext()
  ) throws(FixError) -> Result {
    var fixes = 0
    var remaining: [Diagnostic] = []
    var unsettled: UnsettledRepairs?
    let text = try fix(source, context) { page, start in
      fixes += page.fixes
      remaining += page.remaining.map { $0.moved(by: start) }
      unsettled.add(page.unsettled)
    }
    return Result(text: text, fixes: fixes, remaining: remaining, unsettled: unsettled)
  }

  /// Repairs a text page by page, of which only one is taken apart at a time.
  ///
  /// - Parameters:
  ///   - source: The text; a caller that gives it up spares the memory.
  ///   - context: What the rules need to know.
  ///   - take: Gets every page repaired, and where it begins in the repaired text; the places that
  ///     were left have their lines in that.
  /// - Returns: The repaired text.
  /// - Throws: Rules whose fixes never come to an end, on a page too long to leave places out.
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
      let page = try fixPage(source.slice(range), context)
      take(page.unsettled == nil ? page : page.behind(bytes), bytes.count)
      bytes += page.text.bytes
    }
    if source.endsWithFormFeed { bytes.append(0x0C) }
    return SourceText(utf8: bytes, format: source.format)
  }

  /// How often a page is tried again without the places that go on for ever, and from which try on
  /// without the whole of their lines; at last without all of it.
  private static let (mostTries, firstWithLines) = (6, 3)

  private func fixPage(
    _ source: consuming SourceText, _ context: PageContext
  ) throws(FixError) -> Result {
    let original = source.bytes.count <= longestKept ? source : nil
    let look: RepairTrial.Look = { [self] in self.look($0, context) }
    var restless = RestlessPlaces()
    var left = restless
    var rules: Set<RuleID> = []
    var trial = RepairTrial(source, leaving: original.map { _ in left }, upTo: limit)
    var tries = 1
    while true {
      switch trial.run(look) {
      case .settled(let found):
        return Result(
          text: trial.text, fixes: trial.fixes, remaining: found,
          unsettled: trial.unsettled(restless, rules))
      case .restless(let rounds):
        let found = trial.restless(rounds, look)
        rules.formUnion(found.rules)
        guard let original else { throw FixError(rules: rules.sorted()) }
        tries += 1
        restless.add(found.places)
        left = restless
        if tries == Self.mostTries {
          left.add([original.bytes.indices])
        } else if tries >= Self.firstWithLines {
          left.add(restless.wholeLines(of: original.bytes))
        }
        trial = RepairTrial(original, leaving: left, upTo: limit)
      }
    }
  }

  /// What the rules find in a text, and which of it is to be repaired.
  private func look(
    _ text: SourceText, _ context: PageContext
  ) -> (found: [Diagnostic], wanted: [Diagnostic]) {
    let found = linter.check(text, context)
    return (found, accepts.map { accepts in found.filter { accepts($0, text) } } ?? found)
  }
}

extension Fixer.Result {
  /// The same, with its lines counted from the start of what is in front of it.
  fileprivate func behind(_ bytes: [UInt8]) -> Self {
    let lines = bytes.count { $0 == UInt8(ascii: "\n") }
    return Self(
      text: text, fixes: fixes, remaining: remaining,
      unsettled: unsettled?.moved(byLines: lines))
  }
}

extension RepairTrial {
  /// Says which places of the page were left as they are; nil where none were.
  fileprivate func unsettled(
    _ places: RestlessPlaces, _ rules: Set<RuleID>
  ) -> UnsettledRepairs? {
    guard let first = places.ranges.first else { return nil }
    let place = origins.place(of: first)
    let before = text.bytes[..<place.lowerBound]
    return UnsettledRepairs(
      rules: rules.sorted(), count: places.ranges.count,
      line: before.count { $0 == UInt8(ascii: "\n") } + 1, text: excerpt(place))
  }

  /// The first characters of a range, those of its first line at most.
  private func excerpt(_ range: Range<Int>) -> String {
    let most = 12
    let line = text.string(range).prefix { !$0.isNewline }
    return line.count > most ? line.prefix(most) + "…" : String(line)
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
