internal import NewsCopy

/// Which of several marks side by side is meant, by what stands around them.
struct KeptMark {
  /// An index into ``PageMarks/marks``.
  let index: Int
  /// Whether the text around it does not tell a sentence that ends from a clause.
  let isOpen: Bool

  private static let pause = MarkSet(.pause)
  private static let comma = MarkSet(.comma, .halfComma)
  private static let colon = MarkSet(.colon, .halfColon)
  private static let semicolon = MarkSet(.semicolon, .halfSemicolon)
  private static let enumeration = pause.union(comma)

  /// Chooses among the marks of a range of indexes.
  init?(of run: Range<Int>, _ marks: PageMarks, on page: Page) {
    guard let strongest = run.max(by: { Self.rank(marks, $0) < Self.rank(marks, $1) }) else {
      return nil
    }
    let kinds = marks.marks[run].map(\.kind)
    let around = ClauseAround(marks, run, page)
    let place = { (set: MarkSet) in run.first { set.contains(marks.marks[$0].kind) } }
    isOpen =
      kinds.contains(.stop) && kinds.contains(where: Self.comma.contains) && around.goesOn
    if let colon = place(Self.colon), around.isIntroduced {
      index = colon
    } else if let pause = place(Self.pause), kinds.allSatisfy(Self.enumeration.contains),
      around.isList(from: kinds[0])
    {
      index = pause
    } else if let comma = place(Self.comma),
      kinds.allSatisfy(Self.enumeration.union(Self.semicolon).contains), !around.hasSemicolon
    {
      index = comma
    } else {
      index = strongest
    }
  }

  /// The mark that ends more.
  private static func rank(_ marks: PageMarks, _ index: Int) -> Int {
    switch marks.marks[index].kind {
    case .pause: 0
    case .comma, .halfComma: 1
    case .colon, .halfColon: 2
    case .semicolon, .halfSemicolon: 3
    case .stop: 4
    default: 5
    }
  }
}
