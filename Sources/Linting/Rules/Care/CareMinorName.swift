internal import NewsCopy
internal import RuleFormat

/// The real name of a minor in a report on a case: 李小明（13岁）, 13岁的男孩李小明, 李小明今年13岁.
///
/// Only where the paragraph speaks of a crime or of what shames its victims; a name that is hidden
/// (某, ××) or said to be assumed is left alone.
struct CareMinorName: Rule {
  init(_ options: RuleOptions) {}

  private static let cases = ByteSearch([
    "被害", "受害", "嫌疑人", "被告人", "涉嫌", "刑拘", "刑事拘留", "猥亵", "性侵", "强奸", "拐卖", "虐待", "吸毒", "艾滋", "欺凌",
    "霸凌", "打伤", "刺伤", "砍伤", "捅伤", "杀害", "遇害", "绑架", "抢劫", "溺亡", "坠亡", "轻生",
  ])
  private static let otherMatters = ByteSearch([
    "化名", "通缉", "寻人", "走失", "见义勇为", "勇救", "救人", "获奖", "好少年",
  ])
  private static let ages = 1...17
  /// The most characters of a name, with a family name of two.
  private static let longestName = 4

  func check(_ page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    var last: (paragraph: Range<Int>, isCase: Bool)?
    for figure in findings.figures(of: page).figures where figure.after == "岁" && figure.isPlain {
      guard let age = figure.whole, Self.ages ~= age else { continue }
      let aged = figure.range.lowerBound..<figure.afterRange.upperBound
      let paragraph = page.paragraph(at: aged.lowerBound)
      guard
        let person = bracketed(aged, in: paragraph, bytes)
          ?? following(aged, in: paragraph, bytes) ?? preceding(aged, in: paragraph, bytes)
      else { continue }
      // A paragraph may hold thousands of ages: it is searched once.
      let isCase =
        last.flatMap { $0.paragraph == paragraph ? $0.isCase : nil }
        ?? speaksOfCase(paragraph, bytes)
      last = (paragraph, isCase)
      if isCase { findings.add(person, "named", ["person": page.string(person)]) }
    }
  }

  private func speaksOfCase(_ paragraph: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Self.cases.occurs(in: bytes, paragraph) && !Self.otherMatters.occurs(in: bytes, paragraph)
  }

  /// A name with the age behind it in brackets: 李小明（13岁）.
  private func bracketed(
    _ age: Range<Int>, in paragraph: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    guard let (closing, end) = bytes.scalar(at: age.upperBound, before: paragraph.upperBound),
      closing.closesParenthesis,
      let opening = opening(before: age.lowerBound, after: paragraph.lowerBound, bytes),
      let name = name(before: opening, after: paragraph.lowerBound, bytes)
    else { return nil }
    return name..<end
  }

  private static let children = WordList([
    "男孩", "女孩", "男童", "女童", "少年", "少女", "学生", "男生", "女生", "小学生", "初中生", "高中生", "中学生", "儿子", "女儿",
    "孩子",
  ])

  /// A name behind the age: 13岁的男孩李小明, 14岁的李小明.
  private func following(
    _ age: Range<Int>, in paragraph: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    var text = SolidText()
    text.append(bytes, in: age.upperBound..<paragraph.upperBound, limit: Self.longestLink)
    let child = text[0] == "的" ? 1 : 0
    let end = Self.children.end(in: text, at: child) ?? child
    guard end > 0, end < text.count,
      let person = NamedPerson(bytes, after: text.start(of: end), before: paragraph.upperBound)
    else { return nil }
    return age.lowerBound..<person.range.upperBound
  }

  /// The longest that stands between an age and a name, in scalars, and one more.
  private static let longestLink = 6
  private static let present = Array("今年".utf8)
  /// What ends words for people and no names: 高中生今年17岁, 孙女今年5岁.
  private static let people = ScalarSet("生子女儿孩童年人员友者名妹弟哥姐们某")

  /// A name in front of the age: 李小明今年13岁, 李小明，13岁.
  private func preceding(
    _ age: Range<Int>, in paragraph: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    var end = age.lowerBound - Self.present.count
    if !bytes.hasBytes(Self.present, at: end, before: age.lowerBound) { end = age.lowerBound }
    if let (mark, start) = bytes.scalar(endingAt: end, after: paragraph.lowerBound),
      mark == "，" || mark == ","
    {
      end = start
    } else if end == age.lowerBound {
      return nil
    }
    guard let last = bytes.scalar(endingAt: end, after: paragraph.lowerBound)?.scalar,
      !Self.people.contains(last),
      let name = name(before: end, after: paragraph.lowerBound, bytes),
      end - name >= 3 * Self.shortestName
    else { return nil }
    return name..<age.upperBound
  }

  /// Characters of a name that no bracket sets off.
  private static let shortestName = 3

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
