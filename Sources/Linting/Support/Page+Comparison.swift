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
    var head: [Heading] = []
    var length = 0
    for heading in article.headings where !heading.isCrosshead && isWanted(heading.range) {
      head.append(heading)
      length += heading.range.count
    }
    guard !head.isEmpty, length <= Self.longestHead, textLength(of: article) <= Self.longestText
    else { return [] }
    return head
  }

  /// The paragraphs of an article, its lead among them, without white space.
  func solidText(of article: Article) -> SolidText {
    let bytes = bytes
    var text = SolidText()
    text.reserve(bytes: textLength(of: article))
    for block in blocks(of: article) where block.isText {
      text.append(bytes, in: block.range, limit: .max)
    }
    return text
  }

  /// Whether a phrase stands in a paragraph of an article as it is: a quick look.
  func textHas(_ phrase: String, in article: Article) -> Bool {
    let search = ByteSearch([phrase])
    let bytes = bytes
    return blocks(of: article).contains { $0.isText && search.occurs(in: bytes, $0.range) }
  }

  /// The bytes of the paragraphs of an article.
  private func textLength(of article: Article) -> Int {
    var length = 0
    for block in blocks(of: article) where block.isText { length += block.range.count }
    return length
  }
}
