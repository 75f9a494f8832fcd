internal import NewsCopy
internal import RuleFormat

/// A caption with its credit, or the head of the page, that stands in the middle of a sentence.
struct WrapsCaptionInterrupts: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    var index = 1
    while index < page.blocks.count {
      let captions = captions(from: index, on: page)
      let folios = captions.isEmpty ? folios(from: index, on: page) : captions
      if !folios.isEmpty, folios.upperBound < page.blocks.count {
        report(folios, captions.isEmpty ? "folio" : "interrupts", on: page, to: &findings)
      }
      index = folios.upperBound + 1
    }
  }

  /// The captions and credits that follow each other from a block on.
  private func captions(from start: Int, on page: Page) -> Range<Int> {
    var end = start
    while end < page.blocks.count, isCaption(page.blocks[end].kind) { end += 1 }
    return start..<end
  }

  private func isCaption(_ kind: Block.Kind) -> Bool { kind == .caption || kind == .pictureCredit }

  /// The page numbers and date lines that follow each other from a block on.
  private func folios(from start: Int, on page: Page) -> Range<Int> {
    var end = start
    while end < page.blocks.count, isFolio(page.blocks[end], on: page) { end += 1 }
    return start..<end
  }

  /// No `下转第3版`, behind which another text may begin.
  private func isFolio(_ block: Block, on page: Page) -> Bool {
    guard block.kind == .furniture, !page.masked.touch(block.range) else { return false }
    return page.bytes[block.range].firstRange(of: Self.page) != nil
      && !Self.references.contains {
        page.bytes[block.range].firstRange(of: $0) != nil
      }
  }

  private static let page = Array("版".utf8)
  private static let references = ["下转", "上接", "版面"].map { Array($0.utf8) }

  private func report(
    _ captions: Range<Int>, _ message: String, on page: Page, to findings: inout Findings
  ) {
    let head = page.blocks[captions.lowerBound - 1]
    let tail = page.blocks[captions.upperBound]
    guard head.isText, tail.isBody,
      !ScalarEdges(page.bytes, head.range).endsSentence,
      ScalarEdges(page.bytes, head.range).last?.closesParenthesis != true,
      message == "interrupts"
        ? !isTitle(head, on: page) && mayBeCut(head, on: page) : isRunningText(head, on: page),
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
      head.range.upperBound - cut.utf8.count..<caption.upperBound, message,
      [
        "before": cut,
        "after": PageWraps.head(of: tail.range, in: page.bytes),
      ], fix: fix)
  }

  /// No printed line is narrower, in half cells.
  private static let narrowest = 16

  /// Whether a block may be the first part of a sentence, and is no label or title above a list:
  /// `一周速览⏎■公交新开线路`.
  private func mayBeCut(_ block: Block, on page: Page) -> Bool {
    ScalarEdges(page.bytes, block.range).last?.isColon != true
      && (block.lines.contains { page.lines[$0].width >= Self.narrowest }
        || ClauseMarks.stand(in: block.range, of: page.bytes))
  }

  /// Longer lines are no titles of pictures, in characters.
  private static let longestTitle = 20

  /// Whether a block is the title of a picture that ends in quotation marks: `“朋友圈”里的“朋友”`.
  private func isTitle(_ block: Block, on page: Page) -> Bool {
    ScalarEdges(page.bytes, block.range).last?.closes == true
      && !ClauseMarks.stand(in: block.range, of: page.bytes)
      && page.characterCount(of: block.range) <= Self.longestTitle
  }

  /// Whether a block is part of a sentence, and no heading or label.
  private func isRunningText(_ block: Block, on page: Page) -> Bool {
    ClauseMarks.stand(in: block.range, of: page.bytes)
      && ScalarEdges(page.bytes, block.range).last?.isColon != true
  }
}
