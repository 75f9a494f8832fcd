internal import NewsCopy

extension Page {
  /// The index of the article that holds a byte offset; nil where none does.
  func article(at offset: Int) -> Int? {
    let block = firstBlock(endingAfter: offset)
    let index = articles.partitioningIndex { $0.blocks.upperBound > block }
    return index < articles.count && articles[index].blocks.contains(block) ? index : nil
  }

  /// The bytes of an article.
  func range(of article: Article) -> Range<Int> {
    let blocks = blocks(of: article)
    guard let first = blocks.first, let last = blocks.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
