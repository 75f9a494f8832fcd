internal import NewsCopy

/// A quick look at an article, which passes most of those without wraps: their paragraphs are lines
/// that end a sentence, and their only spaces stand where the lead has them.
struct WrapSuspicion {
  private let page: Page
  private let bytes: [UInt8]

  init(_ page: Page) {
    self.page = page
    bytes = page.bytes
  }

  /// Whether a wrap may stand in an article.
  func holds(_ article: Article) -> Bool {
    for index in article.blocks {
      let block = page.blocks[index]
      if block.lines.count > 1 || index > article.blocks.lowerBound && continues(index) {
        return true
      }
      let line = page.lines[block.lines.lowerBound]
      guard line.gaps > 0 else { continue }
      switch block.kind {
      case .heading, .pictureCredit, .staff, .furniture: continue
      case .lead where index == article.leadBlock && isPlain(article.lead, line): continue
      default: return true
      }
    }
    return false
  }

  /// Whether a block may go on with the paragraph above.
  private func continues(_ index: Int) -> Bool {
    guard page.blocks[index].isBody else { return false }
    let above = page.blocks[index - 1]
    switch above.kind {
    case .body, .lead, .heading: return !SentenceEnd.closes(bytes, above.range)
    default: return false
    }
  }

  /// Whether the white space of a line is what a lead has: behind the marker and between credits.
  private func isPlain(_ lead: Lead?, _ line: Line) -> Bool {
    guard let lead, lead.parenthesis?.isBroken != true else { return false }
    var gaps = 0
    if lead.markerNext > lead.marker.range.upperBound {
      let gap = lead.marker.range.upperBound..<lead.markerNext
      guard gap.count == 1, gap.upperBound < line.content.upperBound,
        bytes.scalar(at: gap.upperBound, before: line.content.upperBound)?.scalar
          .opensParenthesis != true
      else { return false }
      gaps += 1
    }
    var end: Int?
    for credit in lead.credits {
      guard let spaces = spaces(in: credit, after: end) else { return false }
      gaps += spaces
      end = credit.names.last?.range.upperBound
    }
    return gaps == line.gaps
  }

  /// Spaces in front of a credit and between its names; nil where white space stands elsewhere in it.
  private func spaces(in credit: Credit, after end: Int?) -> Int? {
    guard let first = credit.names.first, let role = credit.role,
      role.range.upperBound == first.range.lowerBound, isSolid(role.range, role.text)
    else { return nil }
    var gaps = 0
    if let end {
      guard end < role.range.lowerBound else { return nil }
      if end + 1 == role.range.lowerBound, bytes[end] == 0x20 { gaps += 1 }
    }
    for (index, name) in credit.names.enumerated() {
      guard isSolid(name.range, name.text) else { return nil }
      guard index > 0 else { continue }
      let before = credit.names[index - 1].range.upperBound
      if before + 1 == name.range.lowerBound, bytes[before] == 0x20 { gaps += 1 }
    }
    return gaps
  }

  private func isSolid(_ range: Range<Int>, _ text: String) -> Bool {
    range.count == text.utf8.count
  }
}
