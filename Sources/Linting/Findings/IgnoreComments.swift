internal import NewsCopy
internal import RuleFormat

/// The comments of a page by which an editor silences rules:
/// `<!-- copydesk-ignore RULE, RULE: reason -->`.
///
/// A comment holds for the paragraph it stands in; among nothing but such comments, for the next one.
struct IgnoreComments {
  private struct Comment {
    let range: Range<Int>
    /// Rules and desks as they are written.
    let names: [String]
    let hasReason: Bool
    var isUsed = false

    /// Whether a rule is meant, by its name or that of its desk.
    func means(_ id: RuleID) -> Bool {
      names.contains { $0 == id.description || $0 == id.desk.rawValue }
    }
  }

  /// A range, and for each name the first comment that silences it there.
  private struct Scope {
    let range: Range<Int>
    var comments: [String: Int] = [:]

    /// The first comment that silences a rule.
    func comment(for id: RuleID) -> Int? {
      [comments[id.description], comments[id.desk.rawValue]].compactMap(\.self).min()
    }
  }

  private static let opening = ByteSearch(["<!-- copydesk-ignore", "<!--copydesk-ignore"])
  /// What may follow that; anything else goes on to another word.
  private static let ends = ScalarSet(":：-")
  private static let closing = ByteSearch(["-->"])
  private var comments: [Comment] = []
  /// In the order of the text; none overlaps another.
  private var scopes: [Scope] = []

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
      comments.append(Comment(range: range, names: names.map(String.init), hasReason: reason))
    }
    let ranges = Self.scopes(of: comments.map(\.range), on: page)
    for (index, comment) in comments.enumerated() {
      if scopes.last?.range != ranges[index] { scopes.append(Scope(range: ranges[index])) }
      for name in comment.names where scopes[scopes.count - 1].comments[name] == nil {
        scopes[scopes.count - 1].comments[name] = index
      }
    }
  }

  var isEmpty: Bool { comments.isEmpty }

  /// For each comment the block with it, or the next one with anything besides comments; where there is
  /// none, itself.
  private static func scopes(of comments: [Range<Int>], on page: Page) -> [Range<Int>] {
    var scopes = comments
    /// Where the blocks end that are to be looked at, and the first of those behind them with any text.
    var end = page.blocks.count
    var next: Range<Int>?
    for index in comments.indices.reversed() {
      let start = page.firstBlock(endingAfter: comments[index].lowerBound)
      let block = page.blocks[min(start, end)..<end].first {
        !holdsOnly(comments, $0.range, on: page)
      }
      next = block?.range ?? next
      end = min(start, end)
      scopes[index] = next ?? comments[index]
    }
    return scopes
  }

  /// Whether nothing but comments stands in a range, or nothing at all, as in a line of a quotation.
  private static func holdsOnly(
    _ comments: [Range<Int>], _ range: Range<Int>, on page: Page
  ) -> Bool {
    var start = range.lowerBound
    let first = comments.partitioningIndex { $0.upperBound > range.lowerBound }
    for comment in comments[first...].prefix(while: { $0.lowerBound < range.upperBound }) {
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
      guard let index = comment(silencing: diagnostic) else { return true }
      comments[index].isUsed = true
      return false
    }
  }

  /// The first comment that silences a finding.
  private func comment(silencing diagnostic: Diagnostic) -> Int? {
    let range = diagnostic.range
    let first = scopes.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return scopes[first...].lazy
      .prefix { $0.range.contains(range.lowerBound) || $0.range.overlaps(range) }
      .compactMap { $0.comment(for: diagnostic.rule) }.first
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
    if let nearest = Desk(called: name)?.rawValue ?? NearestName.find(name, among: choices) {
      findings.add(range, "mistyped", ["rules": name, "nearest": nearest])
    } else {
      findings.add(range, "unknown", ["rules": name])
    }
  }
}
