internal import NewsCopy
internal import RuleFormat

/// A caption, with its credit, that stands in the middle of a sentence.
struct WrapsCaptionInterrupts: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    var index = 1
    while index < page.blocks.count {
      let captions = captions(from: index, on: page)
      if !captions.isEmpty, captions.upperBound < page.blocks.count {
        report(captions, on: page, to: &findings)
      }
      index = captions.upperBound + 1
    }
  }

  /// The captions and credits that follow each other from a block on.
  private func captions(from start: Int, on page: Page) -> Range<Int> {
    var end = start
    while end < page.blocks.count, isCaption(page.blocks[end].kind) { end += 1 }
    return start..<end
  }

  private func isCaption(_ kind: Block.Kind) -> Bool { kind == .caption || kind == .pictureCredit }

  private func report(_ captions: Range<Int>, on page: Page, to findings: inout Findings) {
    let head = page.blocks[captions.lowerBound - 1]
    let tail = page.blocks[captions.upperBound]
    guard head.isText, tail.isBody,
      !ScalarEdges(page.bytes, head.range).endsSentence,
      ScalarEdges(page.bytes, head.range).last?.closesParenthesis != true,
      !PieceKind.opensParagraph(page.bytes, tail.range)
    else { return }
    let caption =
      page.blocks[captions.lowerBound].range
      .lowerBound..<page.blocks[captions.upperBound - 1]
      .range.upperBound
    let before = head.range.upperBound..<caption.lowerBound
    let moved = page.string(before) + page.string(caption)
    let fix = Fix(
      .unsafe,
      [
        Edit(head.range.upperBound..<tail.range.lowerBound, ""),
        Edit(tail.range.upperBound..<tail.range.upperBound, moved),
      ])
    let cut = PageWraps.tail(of: head.range, in: page.bytes)
    findings.add(
      head.range.upperBound - cut.utf8.count..<caption.upperBound, "interrupts",
      [
        "before": cut,
        "after": PageWraps.head(of: tail.range, in: page.bytes),
      ], fix: fix)
  }
}
