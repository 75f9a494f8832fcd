internal import NewsCopy
internal import RuleFormat

/// 、 between quotations or titles side by side, which part themselves; papers differ, pages should not.
struct PunctuationDunhaoBetweenQuotes: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.curlyQuotes) || marks.has(.openTitle) else { return }
    let places = places(marks, findings.tightMarks(of: page), page)
    guard !places.isEmpty,
      let wanted = style(of: "mark", in: findings.surveyed ?? HabitTally(places))
    else { return }
    for place in places where place.habit != wanted {
      report(place, wanted: wanted, on: page, to: &findings)
    }
  }

  func places(on page: Page) -> [HabitPlace] {
    let marks = PageMarks(page)
    return places(marks, TightMarks(marks, in: page.bytes), page)
  }

  private static let opening = MarkSet(.openDouble, .openTitle)

  private func places(_ marks: PageMarks, _ tight: TightMarks, _ page: Page) -> [HabitPlace] {
    let all = marks.marks
    var places: [HabitPlace] = []
    let text = Surroundings(page)
    for index in tight.closings where index + 1 < all.count {
      // Speech that ends a sentence is followed by other speech, and no list.
      guard text.scalar(before: all[index].offset)?.endsSentence != true else { continue }
      let end = all[index].offset + 3
      guard all[index + 1].offset == end else { continue }
      if Self.opening.contains(all[index + 1].kind) {
        places.append(HabitPlace("mark", "none", end..<end))
      } else if all[index + 1].kind == .pause, index + 2 < all.count,
        Self.opening.contains(all[index + 2].kind), all[index + 2].offset == end + 3,
        !closesPair(index, all, text)
      {
        places.append(HabitPlace("mark", "dunhao", end..<end + 3))
      }
    }
    return places
  }

  private static let links = ScalarSet("与和同跟")

  /// Whether the quotation that a mark closes is the second of a pair, which 、 parts from the next:
  /// `“启事”与“启示”、“截止”与“截至”`.
  private func closesPair(_ index: Int, _ marks: [Mark], _ text: Surroundings) -> Bool {
    guard index > 1, Self.opening.contains(marks[index - 1].kind),
      text.scalar(before: marks[index - 1].offset).map(Self.links.contains) == true
    else { return false }
    return marks[index - 2].offset + 6 == marks[index - 1].offset
  }

  func report(_ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings) {
    findings.add(
      place.range, wanted, fix: .unsafe(place.range, wanted == "dunhao" ? "、" : ""))
  }
}
