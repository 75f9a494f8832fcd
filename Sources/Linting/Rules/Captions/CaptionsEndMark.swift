internal import NewsCopy
internal import RuleFormat

/// The full stop at the end of a caption.
///
/// Papers set it or leave it out; several sentences may have it anywhere, a mere label never needs
/// it, and in front of a credit without brackets it is what parts the two.
struct CaptionsEndMark: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  /// Shorter captions are labels, in characters.
  private static let shortestSentence = 12

  private static let stop = ByteSearch(["。"])

  func places(on page: Page) -> [HabitPlace] {
    page.articles.flatMap(\.captions).compactMap { caption in
      guard caption.isShort, !hasBareTail(caption, page),
        page.characterCount(of: caption.text) >= Self.shortestSentence,
        let (last, start) = page.bytes.scalar(
          endingAt: caption.text.upperBound, after: caption.text.lowerBound)
      else { return nil }
      let end = caption.text.upperBound
      let hasSeveral = hasSentence(caption.text.lowerBound..<start, page)
      if last == "。" { return hasSeveral ? nil : HabitPlace("full-stop", "always", start..<end) }
      guard !last.isColon, !last.pausesSentence, !SentenceEnd.closes(page.bytes, caption.text),
        !mayGoOn(caption, page)
      else { return nil }
      // Without a credit below, the text may have been cut.
      if hasSeveral, caption.credit == nil { return nil }
      return HabitPlace("full-stop", "never", end..<end)
    }
  }

  /// Whether a line of text directly below may be the rest of a caption without a credit.
  private func mayGoOn(_ caption: Caption, _ page: Page) -> Bool {
    let next = page.firstBlock(endingAfter: caption.text.lowerBound) + 1
    guard caption.credit == nil, next < page.blocks.count, page.blocks[next].isBody else {
      return false
    }
    let below = page.lines[page.blocks[next].lines.lowerBound]
    return below.blankLinesBefore == 0 && below.indent == 0
  }

  /// Whether a credit without brackets follows the text: `…现场。记者张三摄`.
  private func hasBareTail(_ caption: Caption, _ page: Page) -> Bool {
    guard let credit = caption.credit, !credit.hasOwnLine else { return false }
    return ScalarEdges(page.bytes, credit.range).first?.opensParenthesis != true
  }

  private func hasSentence(_ range: Range<Int>, _ page: Page) -> Bool {
    Self.stop.occurs(in: page.bytes, range)
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard wanted != "mixed" else { return }
    findings.add(place.range, wanted, fix: .safe(place.range, wanted == "always" ? "。" : ""))
  }
}
