internal import NewsCopy
internal import RuleFormat

/// A Cyrillic letter in a word of Latin ones, which looks like one of them: АPP, CЕO.
struct WordingMixedAlphabet: Rule {
  let words = "АВСЕНКМОРТХаеорсух".unicodeScalars.map { String($0) }

  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    for letter in findings.words {
      let before = bytes.scalar(endingAt: letter.lowerBound, after: page.range.lowerBound)
      let after = bytes.scalar(at: letter.upperBound, before: page.range.upperBound)
      let range: Range<Int>
      if let before, before.scalar.isLatinLetter {
        range = before.start..<letter.upperBound
      } else if let after, after.scalar.isLatinLetter {
        range = letter.lowerBound..<after.next
      } else {
        continue
      }
      findings.add(range, "usual", ["found": page.string(range)])
    }
  }
}
