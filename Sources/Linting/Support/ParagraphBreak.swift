internal import NewsCopy

/// How a page sets its paragraphs apart.
enum ParagraphBreak {
  /// The white space between a block and its neighbour, the shorter of the two; a blank line where
  /// the block is alone.
  static func text(around index: Int, on page: Page) -> String {
    let gaps = [index - 1, index].compactMap { above -> Range<Int>? in
      guard page.blocks.indices.contains(above), page.blocks.indices.contains(above + 1) else {
        return nil
      }
      return page.blocks[above].range.upperBound..<page.blocks[above + 1].range.lowerBound
    }
    return gaps.min { $0.count < $1.count }.map(page.string) ?? "\n\n"
  }
}
