/// Finds the time element of a lead: at the start of a clause of its first sentence.
///
/// A direct quotation before it counts as part of the sentence. A reader that found nothing goes
/// on with its last clause when it is given more of the same text.
struct LeadTimeReader {
  /// The index where the last clause begins.
  private var clause: Int
  /// The quotations that are open there.
  private var quotes = 0
  /// Whether the end of a sentence was passed, inside a quotation too.
  private(set) var passedSentence = false

  init(from start: Int) {
    clause = start
  }

  /// Everything that opens or ends a clause, a quotation or a sentence.
  private static let marks = ScalarSet("，、；,;：:。！？!?…．｡“”『』「」\"")

  /// The time element of the sentence.
  mutating func time(in text: SolidText) -> TimeElement? {
    let marks = Self.marks
    let reader = TimeReader(text)
    var open = quotes
    var index = clause
    if open == 0, let time = reader.element(at: index) { return time }
    while let (mark, next) = text.mark(from: index) {
      index = next
      guard marks.contains(mark) else { continue }
      let endsSentence = mark.endsSentence
      if endsSentence { passedSentence = true }
      if isOpeningQuote(mark, isOpen: open > 0) {
        open += 1
        continue
      }
      if isClosingQuote(mark) {
        open = max(0, open - 1)
      } else if endsSentence {
        guard open > 0 else { return nil }
        continue
      }
      clause = next
      quotes = open
      if open == 0, let time = reader.element(at: next) { return time }
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
