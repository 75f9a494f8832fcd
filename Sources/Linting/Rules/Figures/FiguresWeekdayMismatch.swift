internal import NewsCopy
internal import RuleFormat

/// A date with a day of the week that it was not: 2024年2月5日(星期二); 2024年2月5日，星期二，.
///
/// Without a year the page's date tells which one is meant: the nearest.
struct FiguresWeekdayMismatch: Rule {
  init(_ options: RuleOptions) {}

  private static let names = "日一二三四五六".unicodeScalars.map { $0 }
  private static let openings: [[Unicode.Scalar]] = ["星期", "周", "礼拜"].map { [Unicode.Scalar]($0) }

  func check(_ page: Page, _ findings: inout Findings) {
    for date in findings.figures(of: page).dates {
      guard date.day != nil, let written = weekday(after: date, on: page),
        let meant = date.day(near: findings.context.date),
        meant.weekday != written.number
      else { continue }
      let range = date.range.lowerBound..<written.end
      let text = SolidText(page.bytes, in: date.range)
      findings.add(
        range, date.year == nil ? "mismatch" : "dated",
        [
          "date": text.string(0..<text.count), "year": "\(meant.year)",
          "right": "\(Self.names[meant.weekday])",
        ])
    }
  }

  /// `(星期二`, `星期二`, `，星期二，` right after a date; a span of days has none.
  private func weekday(after date: DateMention, on page: Page) -> (number: Int, end: Int)? {
    let bytes = page.bytes
    let end = min(page.range.upperBound, page.blocks[date.block].range.upperBound)
    guard var next = bytes.solidScalar(at: date.range.upperBound, before: end) else { return nil }
    let isBracketed = next.scalar.opensParenthesis
    let isApart = next.scalar == "，" || next.scalar == ","
    if isBracketed || isApart {
      guard let inside = bytes.solidScalar(at: next.range.upperBound, before: end) else {
        return nil
      }
      next = inside
    }
    for opening in Self.openings where opening[0] == next.scalar {
      guard
        let name = bytes.solidEnd(of: opening, at: next.range.lowerBound, before: end),
        let (scalar, range) = bytes.solidScalar(at: name, before: end),
        let number = scalar == "天" ? 0 : Self.names.firstIndex(of: scalar),
        isApart
          ? opening.count > 1 && isClosed(bytes, from: range.upperBound, before: end)
          : isBracketed
            ? isWhole(bytes, from: range.upperBound, before: end)
            : opening.count > 1 || !isLonger(bytes, from: range.upperBound, before: end)
      else { continue }
      return (number, range.upperBound)
    }
    return nil
  }

  private static let partsOfDay = ScalarSet("上下早晚中凌夜")

  /// Whether a bracket says nothing more of the day but its part: `（周一闭馆）` tells when it is closed.
  private func isWhole(_ bytes: [UInt8], from offset: Int, before end: Int) -> Bool {
    guard let next = bytes.solidScalar(at: offset, before: end)?.scalar else { return true }
    return !next.isHan && !RangeConnector.isPart(next) || Self.partsOfDay.contains(next)
  }

  /// Whether a mark follows, and no further day.
  private func isClosed(_ bytes: [UInt8], from offset: Int, before end: Int) -> Bool {
    guard let next = bytes.solidScalar(at: offset, before: end)?.scalar else { return true }
    return !next.isHan && next != "、" && !RangeConnector.isPart(next)
  }

  /// Whether 周 with a numeral goes on to another word: 周一至周五, 周三省.
  private func isLonger(_ bytes: [UInt8], from offset: Int, before end: Int) -> Bool {
    guard let next = bytes.solidScalar(at: offset, before: end)?.scalar else { return false }
    return RangeConnector.isPart(next) || next == "围" || next == "年" || next == "个"
  }
}
