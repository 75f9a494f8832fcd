internal import NewsCopy
internal import RuleFormat

/// The sign or word that opens a caption: ■, an arrow to the picture, 图为.
///
/// Arrows of all directions are one style, since each points to its own picture.
struct CaptionsMarker: HabitRule {
  let options: RuleOptions
  /// Words that point, `右图：`, and arrows stand side by side on many a page.
  let needsClearHabit = true

  init(_ options: RuleOptions) {
    self.options = options
  }

  func places(on page: Page) -> [HabitPlace] {
    page.articles.flatMap(\.captions).compactMap { caption in
      guard caption.isShort else { return nil }
      guard let marker = caption.marker else {
        let start = caption.text.lowerBound
        return HabitPlace("sign", "none", start..<start)
      }
      let sign = page.bytes.scalar(at: marker.lowerBound, before: marker.upperBound)
      let isWord = marker.count > 3
      return HabitPlace("sign", isWord ? "words" : sign?.scalar == "■" ? "square" : "arrow", marker)
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    findings.add(place.range, wanted, fix: fix(place, wanted, page))
  }

  /// Words belong to the sentence and an arrow to its picture: neither is put in by rule, and an
  /// arrow is taken away only on request, since it tells which picture is meant.
  private func fix(_ place: HabitPlace, _ wanted: String, _ page: Page) -> Fix? {
    guard place.habit != "words" else { return nil }
    let safety: FixSafety = place.habit == "arrow" ? .unsafe : .safe
    if wanted == "square" { return Fix(safety, [Edit(place.range, "■")]) }
    guard wanted == "none" else { return nil }
    var end = place.range.upperBound
    while let (scalar, next) = page.bytes.scalar(at: end, before: page.range.upperBound),
      scalar.isGap
    {
      end = next
    }
    return Fix(safety, [Edit(place.range.lowerBound..<end, "")])
  }
}
