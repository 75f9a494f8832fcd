internal import NewsCopy

extension Page {
  /// The bytes of the block that holds an offset; of the whole page where none does.
  func paragraph(at offset: Int) -> Range<Int> {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, blocks[low - 1].range.contains(offset) else { return range }
    return blocks[low - 1].range
  }
}
