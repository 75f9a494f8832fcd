internal import NewsCopy
internal import Rulebook

/// Leaves out of findings what editors said is right.
struct SuppressionFilter {
  private let suppressions: [Suppression]
  private let bytes: [UInt8]
  private let searches: [ByteSearch?]
  /// Which of the suppressions were of use.
  private(set) var used: Set<Int> = []

  init(_ suppressions: [Suppression], on page: Page) {
    self.suppressions = suppressions
    bytes = page.bytes
    searches = suppressions.map { suppression in suppression.text.map { ByteSearch([$0]) } }
  }

  /// The findings that are left.
  mutating func left(_ diagnostics: [Diagnostic], on page: Page) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      guard let index = suppressions.indices.first(where: { covers($0, diagnostic, on: page) })
      else { return true }
      used.insert(index)
      return false
    }
  }

  private func covers(_ index: Int, _ diagnostic: Diagnostic, on page: Page) -> Bool {
    guard suppressions[index].selector.selects(diagnostic.rule) else { return false }
    guard let search = searches[index], let text = suppressions[index].text else { return true }
    let margin = text.utf8.count
    let start = max(page.range.lowerBound, diagnostic.range.lowerBound - margin)
    let end = min(page.range.upperBound, diagnostic.range.upperBound + margin)
    return search.matches(in: bytes, start..<end).contains { match in
      match.range.lowerBound <= diagnostic.range.lowerBound
        && diagnostic.range.upperBound <= match.range.upperBound
        || diagnostic.range.lowerBound <= match.range.lowerBound
          && match.range.upperBound <= diagnostic.range.upperBound
    }
  }
}
