internal import NewsCopy
internal import RuleFormat

/// 、 in front of 和 or 及, which part the last member of a list by themselves.
struct PunctuationDunhaoBeforeHe: Rule {
  init(_ options: RuleOptions) {}

  /// What makes a word of 和: 和平, 和谐, 和田.
  private static let afterHe = ScalarSet("平谐睦而衷合解美谈田顺气声缓煦蔼弦风服尚盘棋畅乐悦好约局善县县硕音政议战")
  /// What makes a word of 及: 及时, 及早, 及格.
  private static let afterJi = ScalarSet("时早格第其至冠笄物")

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.pause) else { return }
    let bytes = page.bytes
    for index in findings.tightMarks(of: page).pauses {
      let mark = marks.marks[index]
      let start = mark.offset + 3
      guard let (word, next) = bytes.scalar(at: start, before: page.range.upperBound),
        word == "和" || word == "及",
        let after = bytes.scalar(at: next, before: page.range.upperBound)?.scalar,
        after.isHan || after.opens,
        !(word == "和" ? Self.afterHe : Self.afterJi).contains(after),
        word == "和" ? !isFamilyName(next, page) : isList(mark, page)
      else { continue }
      let range = mark.offset..<next
      findings.add(
        range, "and", ["word": String(word)], fix: .unsafe(mark.offset..<start, ""))
    }
  }

  /// Bytes of a given name of two characters.
  private static let givenName = 6

  /// Whether 和 is a family name in a list of people: `项朝宗（苗族）、和占钧（纳西族）`.
  private func isFamilyName(_ start: Int, _ page: Page) -> Bool {
    let end = start + Self.givenName
    guard end <= page.range.upperBound, page.bytes[start].beginsHan, page.bytes[start + 3].beginsHan
    else { return false }
    return page.bytes.scalar(at: end, before: page.range.upperBound)?.scalar.opensParenthesis
      == true
  }

  /// So far back another 、 shows a list, in bytes.
  private static let reach = 90

  /// Whether the clause has another 、 in front.
  private func isList(_ mark: Mark, _ page: Page) -> Bool {
    var end = mark.offset
    let limit = max(page.range.lowerBound, end - Self.reach)
    while let (scalar, start) = page.bytes.scalar(endingAt: end, after: limit) {
      if scalar == "、" { return true }
      if scalar.endsSentence || scalar == "，" || scalar == "," || scalar.isColon { return false }
      end = start
    }
    return false
  }
}
