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
      guard !last.isColon, !last.pausesSentence, !endsBehindBracket(caption, page),
        !ScalarEdges(page.bytes, caption.text).endsSentence
      else { return nil }
      // Without a credit below, the text may have been cut.
      if hasSeveral, caption.credit == nil { return nil }
      return HabitPlace("full-stop", "never", end..<end)
    }
  }

  /// Whether a credit without brackets follows the text: `…现场。记者张三摄`.
  private func hasBareTail(_ caption: Caption, _ page: Page) -> Bool {
    guard let credit = caption.credit, !credit.hasOwnLine else { return false }
    return ScalarEdges(page.bytes, credit.range).first?.opensParenthesis != true
  }

  /// Whether the full stop stands in front of a note: `…骑行。（资料图片）`.
  private func endsBehindBracket(_ caption: Caption, _ page: Page) -> Bool {
    var end = caption.text.upperBound
    guard ScalarEdges(page.bytes, caption.text).last?.closesParenthesis == true else {
      return false
    }
    while let (scalar, start) = page.bytes.scalar(endingAt: end, after: caption.text.lowerBound) {
      end = start
      if scalar.opensParenthesis { break }
    }
    return ScalarEdges(page.bytes, caption.text.lowerBound..<end).last?.endsSentence == true
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
