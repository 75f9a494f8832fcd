/// A whole page as a newsroom wrote it: blocks with a blank line between.
package struct SourcePage: Sendable {
  package let blocks: [SourceBlock]

  /// Reads blocks that blank lines part.
  package init(_ text: String) {
    blocks = text.split(separator: "\n", omittingEmptySubsequences: true)
      .map { SourceBlock(String($0)) }
  }

  /// The parts of the page that begin with headings and end with the next ones.
  package var articles: [SourcePage] {
    var articles: [[SourceBlock]] = []
    for (index, block) in blocks.enumerated() {
      let opens = index == 0 || !block.isText && blocks[index - 1].isText
      if opens { articles.append([]) }
      articles[articles.count - 1].append(block)
    }
    return articles.filter { $0.contains(where: \.isText) }.map(SourcePage.init(blocks:))
  }

  private init(blocks: [SourceBlock]) {
    self.blocks = blocks
  }
}

/// A paragraph, a heading, a caption or a signature.
package struct SourceBlock: Sendable {
  let text: String
  /// Running text, which a printer breaks into lines; headings and the like stay on theirs.
  let isText: Bool

  init(_ text: String) {
    self.text = text
    let isLabel = text.hasPrefix("■") || text.hasPrefix("#") || text.hasPrefix("责任编辑")
    isText = !isLabel && text.unicodeScalars.count > 30 && text.contains("。")
  }
}
