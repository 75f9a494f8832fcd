internal import NewsCopy
internal import RuleFormat

/// The real name of a minor in a report on a case: 李小明（13岁）.
///
/// Only where the paragraph speaks of a crime or of what shames its victims; a name that is hidden
/// (某, ××) or said to be assumed is left alone.
struct CareMinorName: Rule {
  init(_ options: RuleOptions) {}

  private static let cases = ByteSearch([
    "被害", "受害", "嫌疑人", "被告人", "涉嫌", "刑拘", "刑事拘留", "猥亵", "性侵", "强奸", "拐卖", "虐待", "吸毒", "艾滋", "欺凌",
    "霸凌",
  ])
  private static let otherMatters = ByteSearch(["化名", "通缉", "寻人", "走失", "见义勇为"])
  private static let ages = 1...17
  /// The most characters of a name, with a family name of two.
  private static let longestName = 4

  func check(_ page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    for figure in findings.figures(of: page).figures where figure.after == "岁" && figure.isPlain {
      let end = figure.afterRange.upperBound
      guard let age = figure.whole, Self.ages ~= age,
        let (closing, next) = bytes.scalar(at: end, before: page.range.upperBound),
        closing.closesParenthesis
      else { continue }
      let paragraph = page.paragraph(at: figure.range.lowerBound)
      guard
        let opening = opening(before: figure.range.lowerBound, after: paragraph.lowerBound, bytes),
        let name = name(before: opening, after: paragraph.lowerBound, bytes),
        Self.cases.occurs(in: bytes, paragraph), !Self.otherMatters.occurs(in: bytes, paragraph)
      else { continue }
      let range = name..<next
      findings.add(range, "named", ["person": page.string(range)])
    }
  }

  /// Where the bracket stands that holds an age, or sex and age.
  private func opening(before age: Int, after start: Int, _ bytes: [UInt8]) -> Int? {
    guard var (scalar, begin) = bytes.scalar(endingAt: age, after: start) else { return nil }
    if scalar == "，" || scalar == "," || scalar == "、" {
      guard let sex = bytes.scalar(endingAt: begin, after: start),
        sex.scalar == "男" || sex.scalar == "女",
        let bracket = bytes.scalar(endingAt: sex.start, after: start)
      else { return nil }
      (scalar, begin) = bracket
    }
    return scalar.opensParenthesis ? begin : nil
  }

  /// Where the longest name begins that ends at an offset.
  private func name(before end: Int, after start: Int, _ bytes: [UInt8]) -> Int? {
    var offset = end
    var second: Unicode.Scalar?
    var found: Int?
    for length in 1...Self.longestName {
      guard let (scalar, begin) = bytes.scalar(endingAt: offset, after: start), scalar.isHan,
        scalar != "某"
      else { break }
      let isSingle = 2...3 ~= length && Surnames.isFrequent(scalar)
      let isDouble = length > 2 && second.map { Surnames.isSurname(scalar, $0) } == true
      if isSingle || isDouble { found = begin }
      second = scalar
      offset = begin
    }
    return found
  }
}
