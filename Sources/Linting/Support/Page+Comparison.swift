internal import NewsCopy

extension Page {
  /// Longer heads are no heads, in bytes.
  private static let longestHead = 2_000
  /// Longer articles hold too much to compare with their heads, in bytes.
  private static let longestText = 60_000

  /// The lines of an article's head that are to be held against its text; none where either is so
  /// long that comparing would take long and mean little.
  func comparableHead(
    of article: Article, where isWanted: (Range<Int>) -> Bool
  ) -> [Heading] {
    let head = article.headings.filter { $0.role != .crosshead && isWanted($0.range) }
    guard !head.isEmpty, head.reduce(0, { $0 + $1.range.count }) <= Self.longestHead,
      textBlocks(of: article).reduce(0, { $0 + $1.range.count }) <= Self.longestText
    else { return [] }
    return head
  }

  /// The paragraphs of an article, its lead among them, without white space.
  func solidText(of article: Article) -> SolidText {
    var text = SolidText()
    for block in textBlocks(of: article) { text.append(bytes, in: block.range, limit: .max) }
    return text
  }

  private func textBlocks(of article: Article) -> some Sequence<Block> {
    blocks(of: article).lazy.filter { $0.kind == .body || $0.kind == .lead }
  }
}
