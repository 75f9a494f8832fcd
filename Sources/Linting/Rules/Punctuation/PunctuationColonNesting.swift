internal import NewsCopy
internal import RuleFormat

/// A second colon in a sentence that a colon has opened already, as in 会议要求：做到三点：….
///
/// Only behind the verbs of reports; colons of tables, addresses and titles lead in something else.
struct PunctuationColonNesting: Rule {
  init(_ options: RuleOptions) {}

  /// Farther away the first colon is forgotten, and so is the fault; in scalars.
  private static let reach = 100

  let words = ["要求", "强调", "指出", "表示", "认为", "提出", "明确", "决定", "介绍"].flatMap {
    [$0 + "：", $0 + ":"]
  }

  func check(_ page: Page, _ findings: inout Findings) {
    guard !findings.hits.isEmpty else { return }
    var end = 0
    for word in findings.words where word.lowerBound >= end {
      guard let block = page.block(at: word.lowerBound), block.isText,
        let colon = second(after: word.upperBound, before: block.range.upperBound, page.bytes)
      else { continue }
      end = colon.upperBound
      findings.add(colon, "nested")
    }
  }

  private func second(after start: Int, before end: Int, _ bytes: [UInt8]) -> Range<Int>? {
    var offset = start
    var previous: Unicode.Scalar?
    for _ in 0..<Self.reach {
      guard let (scalar, next) = bytes.scalar(at: offset, before: end) else { return nil }
      if scalar.isColon, let previous, previous.isHan { return offset..<next }
      guard !scalar.endsSentence, !scalar.opens, scalar != "；", scalar != ";", scalar != "\"",
        !scalar.isColon
      else { return nil }
      previous = scalar
      offset = next
    }
    return nil
  }
}
