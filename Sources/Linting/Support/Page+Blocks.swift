internal import NewsCopy

extension Page {
  /// The index of the article that holds a byte offset; nil where none does.
  func article(at offset: Int) -> Int? {
    let block = firstBlock(endingAfter: offset)
    let index = articles.partitioningIndex { $0.blocks.upperBound > block }
    return index < articles.count && articles[index].blocks.contains(block) ? index : nil
  }

  /// The bytes of some blocks, with what stands between them; nil where there are none.
  func range(of blocks: Range<Int>) -> Range<Int>? {
    guard let first = self.blocks[blocks].first, let last = self.blocks[blocks].last else {
      return nil
    }
    return first.range.lowerBound..<last.range.upperBound
  }
}
