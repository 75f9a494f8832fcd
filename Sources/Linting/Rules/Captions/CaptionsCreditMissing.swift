internal import NewsCopy
internal import RuleFormat

/// Captions that do not say where the picture comes from.
///
/// A caption directly above another shares its credit, and an item by somebody who wrote and
/// photographed needs none below its pictures.
struct CaptionsCreditMissing: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  private static let pictureWork = ScalarSet("图摄")

  func places(on page: Page) -> [HabitPlace] {
    page.articles.flatMap { article -> [HabitPlace] in
      guard !article.captions.isEmpty else { return [] }
      let isPhotographed = photographs(article)
      return article.captions.enumerated().compactMap { index, caption -> HabitPlace? in
        if caption.credit != nil { return HabitPlace("credit", "credited", caption.text) }
        guard !isPhotographed, caption.isShort, !isPoint(caption.text, page.bytes),
          !sharesCredit(article.captions[index...], page)
        else { return nil }
        return HabitPlace("credit", "uncredited", caption.text)
      }
    }
  }

  private func photographs(_ article: Article) -> Bool {
    article.credits.contains { credit in
      credit.role?.text.unicodeScalars.contains(where: Self.pictureWork.contains) == true
    }
  }

  /// Longer text is no figure alone, in bytes.
  private static let longestFigure = 18

  /// Whether the sign opens a point of a list and no caption: `▶14.1%`, `△18∶52 女子接力决赛`, `▲利好：…`.
  private func isPoint(_ text: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var offset = text.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: text.upperBound), scalar.isDigit {
      offset = next
    }
    guard offset > text.lowerBound else { return PieceKind.opensLabel(bytes, text) }
    let mark = bytes.scalar(at: offset, before: text.upperBound)?.scalar
    return text.count <= Self.longestFigure || mark == "∶" || mark?.isColon == true
  }

  /// Whether another caption stands directly below.
  private func sharesCredit(_ captions: ArraySlice<Caption>, _ page: Page) -> Bool {
    guard let caption = captions.first, let next = captions.dropFirst().first else { return false }
    let start = next.marker?.lowerBound ?? next.text.lowerBound
    return !page.hasText(between: caption.text.upperBound, and: start)
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    guard wanted == "credited" else { return }
    findings.add(place.range, "missing")
  }
}

extension Page {
  /// Whether anything but white space stands between two offsets.
  fileprivate func hasText(between start: Int, and end: Int) -> Bool {
    var offset = start
    while let (scalar, next) = bytes.scalar(at: offset, before: end), scalar.isGap { offset = next }
    return offset < end
  }
}
