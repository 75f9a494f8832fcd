internal import NewsCopy
internal import RuleFormat

/// A news item without a headline between items that have theirs.
///
/// Briefs go without headlines in a row, so the items on both sides must have one, and so must
/// most of the page.
struct StructureHeadlineMissing: Rule {
  init(_ options: RuleOptions) {}

  /// Of so many items at most one goes without.
  private static let share = 3

  func check(_ page: Page, _ findings: inout Findings) {
    let articles = page.articles
    let bare = articles.indices.dropFirst().filter { index in
      isBare(articles[index], on: page) && hasHeadline(articles[index - 1])
        && (index + 1 == articles.count || hasHeadline(articles[index + 1]))
    }
    let headed = articles.count { hasHeadline($0) }
    guard !bare.isEmpty, headed >= 2, bare.count * Self.share <= bare.count + headed else { return }
    for index in bare {
      guard let marker = articles[index].lead?.marker else { continue }
      findings.add(marker.range, "missing", ["marker": marker.text])
    }
  }

  private func hasHeadline(_ article: Article) -> Bool {
    article.headings.contains { !$0.isCrosshead }
  }

  /// Whether an item opens with its lead, directly below the finished item before.
  private func isBare(_ article: Article, on page: Page) -> Bool {
    guard let lead = article.leadBlock, lead == article.blocks.lowerBound, lead > 0,
      !hasHeadline(article)
    else { return false }
    let above = page.blocks[lead - 1]
    return above.kind == .signature || ScalarEdges(page.bytes, above.range).endsSentence
  }
}
