internal import NewsCopy

extension Page {
  /// How far a sentence is followed to each side, in bytes.
  private static let longestSentence = 900

  /// The block that a byte offset lies in.
  func block(at offset: Int) -> Block? {
    let index = firstBlock(endingAfter: offset)
    guard index < blocks.count, blocks[index].range.contains(offset) else { return nil }
    return blocks[index]
  }

  /// The bytes of the block that holds an offset; of the whole page where none does.
  func paragraph(at offset: Int) -> Range<Int> { block(at: offset)?.range ?? range }

  /// The index of the first block that ends after a byte offset; their number where none does.
  func firstBlock(endingAfter offset: Int) -> Int {
    blocks.partitioningIndex { $0.range.upperBound > offset }
  }

  /// The bytes of the sentence around a byte offset, within its block; cut off where it is long.
  func sentence(at offset: Int) -> Range<Int>? {
    guard let block = block(at: offset) else { return nil }
    let bytes = bytes
    var start = offset
    while let (scalar, begin) = bytes.scalar(endingAt: start, after: block.range.lowerBound),
      !scalar.endsSentence, offset - begin <= Self.longestSentence
    {
      start = begin
    }
    var end = offset
    while let (scalar, next) = bytes.scalar(at: end, before: block.range.upperBound),
      !scalar.endsSentence, next - offset <= Self.longestSentence
    {
      end = next
    }
    return start..<end
  }

  /// The last four characters of a block as a message shows them, white space left out, and the bytes
  /// that they cover.
  func ending(of block: Block) -> (range: Range<Int>, text: String) {
    let text = SolidText(bytes, in: block.range)
    let last = max(0, text.count - 4)..<text.count
    return (text.bytes(last), text.string(last))
  }

  /// Whether a byte offset lies inside quotation marks of its block.
  func isQuoted(at offset: Int) -> Bool {
    guard let block = block(at: offset) else { return false }
    return PrecedingText(bytes, block.range.lowerBound..<offset).isInQuotation
  }

  /// Whether a byte offset lies inside the title marks of a work.
  func isInTitle(at offset: Int) -> Bool {
    guard let block = block(at: offset) else { return false }
    return PrecedingText(bytes, block.range.lowerBound..<offset).isInTitle
  }

  /// Whether a range is all that stands in quotation marks, as a pun or a misspelling that is shown does.
  func isAllInQuotes(_ range: Range<Int>) -> Bool {
    bytes.scalar(endingAt: range.lowerBound, after: self.range.lowerBound)?.scalar == "“"
      && bytes.scalar(at: range.upperBound, before: self.range.upperBound)?.scalar == "”"
  }
}
