internal import NewsCopy
internal import RuleFormat

/// A full stop behind the quotation marks that hold the whole words of a speaker.
///
/// What a verb of saying and a colon lead in is a sentence of its own, and what begins a paragraph or
/// sentence and has its speaker behind it; a slogan or a term in quotation marks is a part of the
/// sentence around it.
struct PairsQuoteEndMark: Rule {
  init(_ options: RuleOptions) {}

  private static let speaking = ByteSearch([
    "说", "表示", "指示", "强调", "指出", "写道", "问道", "答道", "说道", "告诉记者", "回答", "介绍",
    "称",
  ])
  /// Bytes of the longest verb.
  private static let verbLength = 12
  /// How far back the quotation may begin, in bytes.
  private static let reach = 1500

  var words: [String] { ["”。"] }

  func check(_ page: Page, _ findings: inout Findings) {
    guard !findings.hits.isEmpty else { return }
    let bytes = page.bytes
    for word in findings.words {
      guard let block = page.block(at: word.lowerBound),
        let last = bytes.scalar(endingAt: word.lowerBound, after: block.range.lowerBound)?.scalar,
        last.isHan || last.isDigit || last.isLatin,
        let opening = opening(before: word.lowerBound, in: block.range, bytes)
      else { continue }
      if isSpoken(before: opening, in: block.range, bytes) {
        findings.add(word, "inside", fix: .unsafe(word, "。”"))
      } else if word.lowerBound - opening >= Self.shortestSentence,
        beginsSentence(opening, in: block.range, bytes),
        hasSpeaker(behind: word.upperBound, in: block.range, bytes)
      {
        findings.add(word, "speaker", fix: .unsafe(word, "。”"))
      }
    }
  }

  /// What is shorter may be a term, in bytes.
  private static let shortestSentence = 30
  /// How far behind a quotation the verb of its speaker is looked for, in bytes.
  private static let speakerReach = 150

  /// What begins a sentence about the words quoted, or about something else: 这是, 会议.
  private static let others = ScalarSet("这那此该其它会活目当据随为在同")

  /// Whether nothing stands in front of a quotation in its sentence.
  private func beginsSentence(_ opening: Int, in limits: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let before = bytes.solidScalar(endingAt: opening, after: limits.lowerBound)?.scalar else {
      return true
    }
    return before.endsSentence || before == "”"
  }

  /// Whether a verb of saying ends a clause of the sentence that begins at an offset.
  private func hasSpeaker(behind start: Int, in limits: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let first = bytes.scalar(at: start, before: limits.upperBound)?.scalar
    guard first.map(Self.others.contains) == false else { return false }
    var end = start
    while end - start < Self.speakerReach,
      let (scalar, next) = bytes.scalar(at: end, before: limits.upperBound), scalar != "“",
      !scalar.endsSentence
    {
      if scalar == "，" || scalar.isColon {
        let verbs = max(start, end - Self.verbLength)..<end
        if Self.speaking.matches(in: bytes, verbs).contains(where: { $0.range.upperBound == end }) {
          return true
        }
      }
      end = next
    }
    return false
  }

  /// Where the quotation that ends at an offset begins; nil where another one closes before it.
  private func opening(before end: Int, in limits: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var offset = end
    let first = max(limits.lowerBound, end - Self.reach)
    while let (scalar, begin) = bytes.scalar(endingAt: offset, after: first) {
      if scalar == "“" { return begin }
      guard scalar != "”" else { return nil }
      offset = begin
    }
    return nil
  }

  /// Whether a verb of saying and a colon stand right in front.
  private func isSpoken(before offset: Int, in limits: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let (colon, begin) = bytes.scalar(endingAt: offset, after: limits.lowerBound),
      colon.isColon
    else { return false }
    let verbs = max(limits.lowerBound, begin - Self.verbLength)..<begin
    return Self.speaking.matches(in: bytes, verbs).contains { $0.range.upperBound == begin }
  }
}
