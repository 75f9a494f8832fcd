internal import NewsCopy
internal import RuleFormat

/// The comments of a page of Markdown by which an editor silences rules:
/// `<!-- copydesk-ignore RULE, RULE: reason -->`.
///
/// A comment holds for the paragraph it stands in; among nothing but such comments, for the next one.
struct IgnoreComments {
  private struct Comment {
    let range: Range<Int>
    /// Rules and desks as they are written.
    let names: [String]
    let hasReason: Bool
    /// What is silenced.
    var scope: Range<Int>
    var isUsed = false

    func silences(_ diagnostic: Diagnostic) -> Bool {
      let isInside =
        scope.overlaps(diagnostic.range) || scope.contains(diagnostic.range.lowerBound)
      return isInside && means(diagnostic.rule)
    }

    /// Whether a rule is meant, by its name or that of its desk.
    func means(_ id: RuleID) -> Bool {
      names.contains { $0 == id.description || $0 == id.desk.rawValue }
    }
  }

  private static let opening = ByteSearch(["<!-- copydesk-ignore", "<!--copydesk-ignore"])
  /// What may follow that; anything else goes on to another word.
  private static let ends = ScalarSet(":：-")
  private static let closing = ByteSearch(["-->"])
  private var comments: [Comment] = []

  init(on page: Page) {
    let bytes = page.bytes
    let openings = Self.opening.matches(in: bytes, page.range).map(\.range)
    guard !openings.isEmpty else { return }
    var closings = Self.closing.matches(in: bytes, page.range).map(\.range)[...]
    for start in openings where page.masked.begin(at: start.lowerBound) {
      closings = closings.drop { $0.lowerBound < start.upperBound }
      guard let end = closings.first else { break }
      guard let next = bytes.scalar(at: start.upperBound, before: page.range.upperBound)?.scalar,
        next.isGap || Self.ends.contains(next)
      else { continue }
      let range = start.lowerBound..<end.upperBound
      let words = page.string(start.upperBound..<end.lowerBound)
      let colon = words.firstIndex { $0 == ":" || $0 == "：" } ?? words.endIndex
      let names = words[..<colon].split { $0 == "," || $0 == "，" || $0 == "、" || $0.isWhitespace }
      let reason = words[colon...].dropFirst().contains { !$0.isWhitespace }
      comments.append(
        Comment(
          range: range, names: names.map(String.init), hasReason: reason, scope: range))
    }
    let ranges = comments.map(\.range)
    for index in comments.indices {
      comments[index].scope = Self.scope(of: ranges[index], among: ranges, on: page)
    }
  }

  var isEmpty: Bool { comments.isEmpty }

  /// The block with the comment, or the next one with anything besides comments.
  private static func scope(
    of range: Range<Int>, among comments: [Range<Int>], on page: Page
  ) -> Range<Int> {
    for block in page.blocks[page.firstBlock(endingAfter: range.lowerBound)...]
    where !holdsOnly(comments, block.range, on: page) {
      return block.range
    }
    return range
  }

  /// Whether nothing but comments stands in a range, or nothing at all, as in a line of a quotation.
  private static func holdsOnly(
    _ comments: [Range<Int>], _ range: Range<Int>, on page: Page
  ) -> Bool {
    var start = range.lowerBound
    for comment in comments where comment.overlaps(range) {
      guard isBlank(start..<max(start, comment.lowerBound), on: page) else { return false }
      start = max(start, comment.upperBound)
    }
    return isBlank(start..<max(start, range.upperBound), on: page)
  }

  /// Whether nothing stands in a range but white space and the signs of a quotation.
  private static func isBlank(_ range: Range<Int>, on page: Page) -> Bool {
    page.string(range).unicodeScalars.allSatisfy { $0.isGap || $0 == ">" }
  }

  /// The findings that no comment silences.
  mutating func left(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      guard let index = comments.firstIndex(where: { $0.silences(diagnostic) }) else { return true }
      comments[index].isUsed = true
      return false
    }
  }

  /// Says which comments name no rule or one that is not known, which give no reason, and which of the
  /// others were of no use.
  ///
  /// - Parameters:
  ///   - known: The rules that there are; empty where that is not known.
  ///   - ran: Those that were asked; a comment for others may be of use another time.
  ///   - findings: Takes what is said.
  func report(knowing known: [RuleID], ran: Set<RuleID>, to findings: inout Findings) {
    let choices = known.isEmpty ? [] : Desk.allCases.map(\.rawValue) + known.map(\.description)
    for comment in comments {
      let names = comment.names.joined(separator: ", ")
      if comment.names.isEmpty {
        findings.add(comment.range, "nothing")
      } else if let name = comment.names.first(where: { !choices.isEmpty && !choices.contains($0) })
      {
        report(name, among: choices, comment.range, to: &findings)
      } else if !comment.hasReason {
        findings.add(comment.range, "reason", ["rules": names])
      } else if !comment.isUsed, known.allSatisfy({ ran.contains($0) || !comment.means($0) }) {
        findings.add(comment.range, "unused", ["rules": names])
      }
    }
  }

  /// Says that there is no such rule, with the nearest one.
  private func report(
    _ name: String, among choices: [String], _ range: Range<Int>, to findings: inout Findings
  ) {
    if let nearest = NearestName.find(name, among: choices) {
      findings.add(range, "mistyped", ["rules": name, "nearest": nearest])
    } else {
      findings.add(range, "unknown", ["rules": name])
    }
  }
}
