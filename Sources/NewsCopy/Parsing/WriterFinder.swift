/// Finds a writer's bare name between a headline and the text: `吃茶去⏎朱　零⏎江南人……`.
struct WriterFinder {
  private let bytes: [UInt8]
  private let shape: HeadingShape

  init(_ bytes: [UInt8], _ shape: HeadingShape) {
    self.bytes = bytes
    self.shape = shape
  }

  /// In bytes: four characters with a gap between them.
  private static let longest = 16
  /// A head has no more lines above its writer.
  private static let mostLines = 4
  /// How many blocks further on another name shows that names head the parts of the text.
  private static let reach = 12

  /// Makes bylines of such names.
  func mark(in draft: inout PageDraft) {
    for index in draft.blocks.indices.dropFirst().dropLast() {
      guard let name = name(index, in: draft), standsInHead(index, in: draft),
        !namesHeadParts(index, in: draft)
      else { continue }
      draft.makeByline(index, [Credit(role: nil, names: [name])])
    }
  }

  private func name(_ index: Int, in draft: PageDraft) -> Credit.Name? {
    let block = draft.blocks[index]
    guard block.isBody, block.range.count <= Self.longest else { return nil }
    let text = SolidText(bytes, in: block.range)
    guard BareName(text).holds else { return nil }
    return Credit.Name(text, 0..<text.count)
  }

  /// Whether a head stands directly above a line, and text directly below it.
  private func standsInHead(_ index: Int, in draft: PageDraft) -> Bool {
    guard draft.blocks[index + 1].isBody, name(index + 1, in: draft) == nil else { return false }
    var start = index
    while start > 0, index - start <= Self.mostLines, isHeadLine(start - 1, in: draft) {
      start -= 1
    }
    guard 1...Self.mostLines ~= index - start else { return false }
    return start == 0 || draft.isFinished(start - 1) || draft.closesArticle(start - 1)
      || shape.followsBlankLine(start, in: draft) && !isHeadLine(start - 1, in: draft)
  }

  private func isHeadLine(_ index: Int, in draft: PageDraft) -> Bool {
    if draft.blocks[index].isHeading { return true }
    return shape.looksLikeHeading(index, in: draft) && !shape.isPrintedLine(index, in: draft)
      && name(index, in: draft) == nil
  }

  /// Whether another name stands alone below a paragraph further on, so that each heads what is told
  /// of one person.
  private func namesHeadParts(_ index: Int, in draft: PageDraft) -> Bool {
    let end = min(draft.blocks.count, index + Self.reach)
    return (index + 2..<max(index + 2, end)).contains { other in
      draft.isFinished(other - 1) && name(other, in: draft) != nil
    }
  }
}
