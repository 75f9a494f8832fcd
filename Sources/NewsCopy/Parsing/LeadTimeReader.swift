/// Finds the time element of a lead: at the start of a clause of its first sentence.
struct LeadTimeReader {
  private let text: SolidText
  private let reader: TimeReader

  init(_ text: SolidText) {
    self.text = text
    reader = TimeReader(text)
  }

  /// Everything that opens or ends a clause, a quotation or a sentence.
  private static let marks = ScalarSet("，、；,;：:。！？!?…．｡“”『』「」\"")

  /// The time element of the sentence that begins at an index; a direct quotation before it counts
  /// as part of the sentence.
  func time(from start: Int) -> TimeElement? {
    let marks = Self.marks
    var opensClause = true
    var quotes = 0
    for index in start..<max(start, text.count) {
      guard let scalar = text[index] else { return nil }
      if opensClause, quotes == 0, let time = reader.element(at: index) { return time }
      opensClause = false
      guard !scalar.isCommonHan, marks.contains(scalar) else { continue }
      if isOpeningQuote(scalar, isOpen: quotes > 0) {
        quotes += 1
      } else if isClosingQuote(scalar) {
        quotes = max(0, quotes - 1)
        opensClause = true
      } else if scalar.endsSentence, quotes == 0 {
        return nil
      } else {
        opensClause = scalar.pausesSentence || scalar.isColon
      }
    }
    return nil
  }

  private func isOpeningQuote(_ scalar: Unicode.Scalar, isOpen: Bool) -> Bool {
    scalar == "“" || scalar == "『" || scalar == "「" || scalar == "\"" && !isOpen
  }

  private func isClosingQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "”" || scalar == "』" || scalar == "」" || scalar == "\""
  }
}
