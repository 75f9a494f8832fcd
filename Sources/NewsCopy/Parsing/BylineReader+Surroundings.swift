/// What may stand around the roles and names of a byline; each step gives back the indexes that are
/// left without it, all of them where there is nothing to take off.
extension BylineReader {
  /// What may stand in front of a byline.
  private static let signs = ScalarSet("□■◎●○【◆")

  /// The line without the signs in front of it and the bracket or colon behind it.
  var betweenMarks: Range<Int> {
    var (start, end) = (0, text.count)
    while let mark = text[start], Self.signs.contains(mark) { start += 1 }
    while end > start, let mark = text[end - 1], mark == "】" || mark.isColon { end -= 1 }
    return start..<end
  }

  /// The line behind what says that somebody wrote, and no role: `文/本报记者 甘棠　图/小满`.
  func behindWriting(_ line: Range<Int>) -> Range<Int> {
    let start = line.lowerBound + 2
    guard start < line.upperBound, text[start - 2] == "文", let mark = text[start - 1],
      mark == "/" || mark == "／" || mark.isColon,
      terms.roles.end(in: text, at: start).map({ $0 > start + 1 }) == true
        || terms.rolePrefixes.end(in: text, at: start) != nil
    else { return line }
    return start..<line.upperBound
  }

  /// What somebody did who wrote nothing new.
  private static let compiling = WordList(["整理", "综合整理", "编写"])

  /// The line before the word for that: `本报记者 桥东 整理`.
  func beforeCompiling(_ line: Range<Int>) -> Range<Int> {
    guard let word = Self.compiling.start(in: text, endingAt: line.upperBound),
      word > line.lowerBound, text.hasGap(before: word)
    else { return line }
    return line.lowerBound..<word
  }

  /// How the bodies end of which somebody writes: 解放军某边防团.
  private static let unitEnds = ScalarSet("团连旅军队局会司厂校院所站部社")
  /// In scalars.
  private static let unitLengths = 3...14

  /// The line behind the body of which somebody writes, with a gap between it and the role.
  func behindUnit(_ line: Range<Int>, role: Range<Int>) -> Range<Int> {
    let unit = line.lowerBound..<role.lowerBound
    guard Self.unitLengths ~= unit.count, text.hasGap(before: unit.upperBound),
      text[unit.upperBound - 1].map(Self.unitEnds.contains) == true,
      unit.allSatisfy({ text[$0]?.isHan == true }),
      !unit.dropFirst().contains(where: { text.hasGap(before: $0) })
    else { return line }
    return role.lowerBound..<line.upperBound
  }

  private static let reporting = [Unicode.Scalar]("报道")
  /// Most names are no longer, in scalars.
  private static let longestCommonName = 3
  /// Of a place behind a name, in scalars.
  private static let placeLengths = 2...4

  /// The line before the place and the word with which people report from it:
  /// `大公报记者黄洋港、李望贤深圳报道`.
  func beforeReporting(_ line: Range<Int>) -> Range<Int> {
    let end = line.upperBound - Self.reporting.count
    guard end > line.lowerBound, text.end(of: Self.reporting, at: end) == line.upperBound else {
      return line
    }
    let credits = CreditReader(text, terms: terms).credits(in: line.lowerBound..<end)
    let last = credits.last?.names.last?.text.unicodeScalars.count ?? 0
    guard last > Self.longestCommonName else { return line.lowerBound..<end }
    let place = max(Self.placeLengths.lowerBound, last - Self.longestCommonName)
    return Self.placeLengths ~= place ? line.lowerBound..<end - place : line
  }
}
