internal import NewsCopy
internal import RuleFormat

/// How picture credits are set: on a line of their own or behind the caption, in brackets or
/// without, `单位供图` or `由单位供图`.
struct CaptionsCreditForm: HabitRule {
  let options: RuleOptions
  /// A line of its own says nothing of brackets: `（记者张三摄）`.
  let optionsGoTogether = false

  init(_ options: RuleOptions) {
    self.options = options
  }

  private static let given = [Unicode.Scalar]("供图")
  /// What a statement on several pictures begins with: `（本版图片均由受访单位提供）`.
  private static let severalPictures = ["本版", "本文", "以上", "本组"].map { [Unicode.Scalar]($0) }

  func places(on page: Page) -> [HabitPlace] {
    page.articles.flatMap(\.captions).compactMap(\.credit).flatMap { credit in
      let text = SolidText(page.bytes, in: credit.range)
      let isOpened = text[0]?.opensParenthesis == true
      let isBracketed = isOpened && text[text.count - 1]?.closesParenthesis == true
      var places = [
        HabitPlace("line", credit.hasOwnLine ? "own-line" : "behind", credit.range)
      ]
      let isStatement = Self.severalPictures.contains {
        text.end(of: $0, at: isOpened ? 1 : 0) != nil
      }
      if credit.hasOwnLine, isOpened == isBracketed, !isStatement {
        places.append(HabitPlace("brackets", isBracketed ? "with" : "without", credit.range))
      }
      if let wording = wording(text, isBracketed ? 1..<text.count - 1 : 0..<text.count, page) {
        places.append(wording)
      }
      return places
    }
  }

  /// `单位供图`; a break between 单位 and 供图 is a wrap.
  private func wording(
    _ text: SolidText, _ inside: Range<Int>, _ page: Page
  ) -> HabitPlace? {
    let word = inside.upperBound - Self.given.count
    guard word > inside.lowerBound, text.end(of: Self.given, at: word) != nil,
      let gap = text.gap(before: word)
    else { return nil }
    if text[inside.lowerBound] == "由" {
      return HabitPlace(
        "wording", "with-you", text.bytes(inside.lowerBound..<inside.lowerBound + 1))
    }
    return Gap(page.bytes, gap).style.map {
      HabitPlace("wording", $0 == "none" ? "plain" : "spaced", gap)
    }
  }

  func report(
    _ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings
  ) {
    switch (place.option, wanted) {
    case ("brackets", "without"):
      let text = SolidText(page.bytes, in: place.range)
      let inside = text.bytes(1..<text.count - 1)
      findings.add(place.range, "brackets-without", fix: .safe(place.range, page.string(inside)))
    case ("wording", "plain"):
      // 由 is a surname, too.
      let fix = place.habit == "with-you" ? Fix.unsafe(place.range, "") : .safe(place.range, "")
      findings.add(place.range, "wording-\(place.habit)", fix: fix)
    case ("wording", _): return
    default: findings.add(place.range, "\(place.option)-\(wanted)")
    }
  }
}
