internal import NewsCopy

/// Articles whose lines an extractor put in another order.
struct ScrambledLines {
  private let page: Page

  init(_ page: Page) {
    self.page = page
  }

  /// Fewer fragments above the lead are a cut paragraph.
  private static let fewest = 5
  /// A fragment is one printed line of a column, in half cells.
  private static let widest = 60
  /// Characters that no paragraph begins with.
  private static let continuing = ScalarSet("的了着们、，。；：,;和与及者任级")

  /// The blocks of an article that stand in another order than they were printed in.
  ///
  /// Its lead stands below printed lines that are paragraphs each, and they begin in the middle of a
  /// sentence or have the signature among them.
  func blocks(of article: Article) -> Range<Int>? {
    guard let lead = article.leadBlock,
      let first = article.blocks.first(where: { page.blocks[$0].isBody }), first < lead
    else { return nil }
    let above = (first..<lead).filter { page.blocks[$0].isBody }
    guard above.count >= Self.fewest, above.allSatisfy(isFragment), areOfOneColumn(above),
      above.contains(where: beginsInside) || (first..<lead).contains(where: isSigned),
      !readOn(above)
    else { return nil }
    return (above.first(where: beginsInside) ?? first)..<article.blocks.upperBound
  }

  /// How far the widths of printed lines of a column differ, in half cells.
  private static let tolerance = 8

  /// Whether most fragments are as wide as each other: the lines of a headline differ.
  private func areOfOneColumn(_ fragments: [Int]) -> Bool {
    let widths = fragments.map { page.lines[page.blocks[$0].lines.lowerBound].width }
    let widest = widths.max() ?? 0
    return widths.count { $0 >= widest - Self.tolerance } * 2 > widths.count
  }

  private func isFragment(_ block: Int) -> Bool {
    let lines = page.blocks[block].lines
    return lines.count == 1 && page.lines[lines.lowerBound].width <= Self.widest
  }

  /// One of so many printed lines ends inside a common word, where they stand in their order; of others hardly
  /// any seem to.
  private static let linesOfCutWord = 5
  /// Fewer may do so by chance.
  private static let fewestCutWords = 4

  /// Whether fragments follow each other as they were printed: an article without a lead stands above another
  /// one's, below its byline or with lines that go on in the next.
  private func readOn(_ fragments: [Int]) -> Bool {
    if let first = fragments.first, first > 0, page.blocks[first - 1].kind == .byline {
      return true
    }
    var joints = 0
    var cut = 0
    for (above, below) in zip(fragments, fragments.dropFirst()) where below == above + 1 {
      guard let last = edges(above).last, let first = edges(below).first, last.isHan, first.isHan
      else { continue }
      joints += 1
      if CommonWords.contain(last, first) { cut += 1 }
    }
    return cut >= Self.fewestCutWords && cut * Self.linesOfCutWord >= joints
  }

  private func edges(_ block: Int) -> ScalarEdges {
    ScalarEdges(page.bytes, page.blocks[block].range)
  }

  private func isSigned(_ block: Int) -> Bool { page.blocks[block].kind == .signature }

  /// Whether a block begins in the middle of a sentence.
  private func beginsInside(_ block: Int) -> Bool {
    let text = SolidText(page.bytes, in: page.blocks[block].range, limit: 2)
    return (0..<2).contains { text[$0].map(Self.continuing.contains) == true }
  }
}
