internal import NewsCopy
internal import RuleFormat

/// A paragraph that breaks off: it ends no sentence, and what follows does not go on with it.
struct WrapsTruncated: Rule {
  init(_ options: RuleOptions) {}

  /// A shorter line is a heading, a label or a point of a list, in half cells.
  private static let narrowest = 48

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    for article in page.articles {
      for block in article.blocks.dropLast() where breaksOff(block, on: page, wraps) {
        let (range, text) = page.ending(of: page.blocks[block])
        findings.add(range, "ends", ["text": text])
      }
    }
  }

  private func breaksOff(_ block: Int, on page: Page, _ wraps: PageWraps) -> Bool {
    let text = page.blocks[block]
    guard text.isText, page.blocks[block + 1].isBody,
      ScalarEdges(page.bytes, text.range).last?.isHan == true,
      !wraps.scrambled.contains(where: { $0.contains(block) }),
      page.lines[text.lines].reduce(0, { $0 + $1.width }) > Self.narrowest,
      !isWhole(page.lines[text.lines.upperBound - 1].content, of: page.bytes),
      PieceKind.opensParagraph(page.bytes, page.blocks[block + 1].range)
    else { return false }
    return wraps.isKept(after: text.range.upperBound)
  }

  /// Whether a line is a row of columns, or ends with who said it.
  private func isWhole(_ line: Range<Int>, of bytes: [UInt8]) -> Bool {
    WideSpaces.part(line, of: bytes) || SentenceEnd.closes(bytes, line)
  }
}
