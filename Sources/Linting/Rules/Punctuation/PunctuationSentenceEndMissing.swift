internal import NewsCopy
internal import RuleFormat

/// A paragraph that ends without a mark though it is made of sentences, and with which the next one does
/// not go on.
///
/// The end of its last line may be lost. Where the next paragraph opens as only paragraphs do, it is
/// `wraps/truncated`'s.
struct PunctuationSentenceEndMissing: Rule {
  init(_ options: RuleOptions) {}

  /// A shorter line is a heading, a label or a point of a list, in half cells.
  private static let narrowest = 48
  /// What stands behind a full stop without a comma and is shorter may be a credit or a reference, in
  /// characters.
  private static let shortest = 16

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      guard let block = onlyUnfinished(of: article, page), breaksOff(block, page) else { continue }
      let wraps = findings.wraps(of: page)
      guard isLast(block, of: article, page) || isKept(block, of: article, page, wraps),
        !wraps.scrambled.contains(where: { $0.contains(block) })
      else { continue }
      let (range, text) = page.ending(of: page.blocks[block])
      let end = range.upperBound
      findings.add(range, "missing", ["text": text], fix: .unsafe(end..<end, "。"))
    }
  }

  /// The only paragraph of an article that ends without a mark; nil where several do, as in a list, a
  /// poem or a table.
  private func onlyUnfinished(of article: Article, _ page: Page) -> Int? {
    var found: Int?
    for block in article.blocks
    where page.blocks[block].isText
      && !ScalarEdges(page.bytes, page.blocks[block].range).endsSentence
    {
      if found != nil { return nil }
      found = block
    }
    return found
  }

  /// Whether nothing that may go on with a paragraph follows it in its article.
  private func isLast(_ block: Int, of article: Article, _ page: Page) -> Bool {
    let after = page.blocks[block + 1..<article.blocks.upperBound]
    return after.first?.kind.endsText != false || !after.contains(where: \.isBody)
  }

  /// Whether another paragraph follows it in its article that does not go on with it.
  private func isKept(
    _ block: Int, of article: Article, _ page: Page, _ wraps: PageWraps
  ) -> Bool {
    guard block + 1 < article.blocks.upperBound else { return false }
    let next = page.blocks[block + 1]
    return next.isBody && ScalarEdges(page.bytes, next.range).endsSentence
      && wraps.isKept(after: page.blocks[block].range.upperBound)
      && !PieceKind.opensParagraph(page.bytes, next.range)
  }

  /// Whether a paragraph that has a full stop within ends with a Han character, and what stands behind
  /// its last full stop is a sentence.
  private func breaksOff(_ block: Int, _ page: Page) -> Bool {
    let text = page.blocks[block]
    guard ScalarEdges(page.bytes, text.range).last?.isHan == true,
      page.lines[text.lines].reduce(0, { $0 + $1.width }) > Self.narrowest
    else { return false }
    var offset = text.range.upperBound
    var count = 0
    var pauses = false
    var isTight = true
    while let (scalar, start) = page.bytes.scalar(endingAt: offset, after: text.range.lowerBound) {
      if scalar.endsSentence {
        return (pauses || isTight && count >= Self.shortest) && !isNote(at: offset, page)
      }
      count += 1
      if scalar == "，" || scalar == "," { pauses = true }
      if scalar.isGap { isTight = false }
      offset = start
    }
    return false
  }

  /// Whether what begins at an offset is a credit, or tells of the author or the source.
  private func isNote(at offset: Int, _ page: Page) -> Bool {
    Self.notes.contains { page.bytes.hasBytes($0, at: offset, before: page.range.upperBound) }
  }

  /// 文 and 图, which are roles too, begin many words.
  private static let notes =
    (HouseTerms.usualRoles.filter { $0.utf8.count > 3 } + ["本报", "本文", "来源", "文/", "图/"])
    .map { Array($0.utf8) }
}

extension Block.Kind {
  /// Whether what comes before it in an article has ended: a signature, a crosshead.
  fileprivate var endsText: Bool {
    switch self {
    case .signature, .heading: true
    default: false
    }
  }
}
