internal import NewsCopy

/// What stands beside straight quotation marks and speaks against a direction.
struct QuoteCues {
  private let marks: [Mark]
  private let text: Surroundings

  init(_ page: Page, _ marks: [Mark]) {
    self.marks = marks
    text = Surroundings(page)
  }

  /// Whether a pair has a straight mark.
  func isStraight(_ pair: MarkPair) -> Bool {
    marks[pair.open].kind.isStraight || marks[pair.close].kind.isStraight
  }

  /// A straight mark of a passage that opens or closes where nothing can, so that the others may be
  /// wrong too; nil where there is none.
  func contradiction(in pairs: ArraySlice<MarkPair>) -> Int? {
    for pair in pairs where isStraight(pair) {
      if marks[pair.open].kind.isStraight, !mayOpen(marks[pair.open].offset) { return pair.open }
      if marks[pair.close].kind.isStraight, !mayClose(marks[pair.close].offset) {
        return pair.close
      }
      if marks[pair.open].offset + 1 == marks[pair.close].offset { return pair.open }
    }
    return nil
  }

  private func mayOpen(_ offset: Int) -> Bool {
    guard let after = text.scalar(after: offset + 1) else { return false }
    if after.isColon || after == "。" || after == "！" || after == "？" { return false }
    return !after.pausesSentence && (!after.closes || after == "\"" || after == "'")
  }

  private func mayClose(_ offset: Int) -> Bool {
    guard let before = text.scalar(before: offset) else { return false }
    return before != "：" && before != "、" && (!before.opens || before == "\"" || before == "'")
  }
}

extension MarkKind {
  /// Whether it is a quotation mark without a direction.
  var isStraight: Bool { self == .straightDouble || self == .straightSingle }
}
