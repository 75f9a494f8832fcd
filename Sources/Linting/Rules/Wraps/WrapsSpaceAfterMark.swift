internal import NewsCopy
internal import RuleFormat

/// A space behind a Chinese mark, which has its own room already.
struct WrapsSpaceAfterMark: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    let text = wraps.text
    for index in text.gaps.indices where text.gaps[index].lines == 0 {
      guard text.gaps[index].ruling == .open, wraps.verdicts[index] == .keep,
        !text.gaps[index].context.contains(.isQuoted), !text.gaps[index].isBeforeBrackets,
        text.pieces[index].last.pausesSentence || text.pieces[index].last.endsSentence,
        text.pieces[index].range.count > UTF8.width(text.pieces[index].last),
        text.pieces[index + 1].first.isHan, endsInHan(text.pieces[index], of: page.bytes),
        !opensCredit(text.pieces[index + 1].range.lowerBound, on: page)
      else { continue }
      let gap = text.gaps[index].range
      findings.add(
        gap, "space", ["mark": String(text.pieces[index].last)], fix: .unsafe(gap, ""))
    }
  }

  /// What those who write, take or spread pictures have done, at the end of their credit.
  private static let works = ["摄", "文/图", "图/文", "供图", "报道", "发", "摄）", "资料图片"].map {
    Array($0.utf8)
  }
  /// In bytes.
  private static let longestCredit = 60

  /// Whether the rest of a line says who made what stands in front of it: `。 新华社发（徐慧 摄）`, `。 王刚 文/图`.
  private func opensCredit(_ start: Int, on page: Page) -> Bool {
    let line = page.lines.partitioningIndex { $0.content.upperBound > start }
    let credit = start..<page.lines[line].content.upperBound
    return credit.count <= Self.longestCredit
      && !page.bytes.hasMark(in: credit) { $0.pausesSentence && $0 != "、" || $0.endsSentence }
      && Self.works.contains {
        credit.count > $0.count
          && page.bytes.hasBytes($0, at: credit.upperBound - $0.count, before: credit.upperBound)
      }
  }

  /// Whether a Chinese character stands in front of the last mark.
  private func endsInHan(_ piece: WrapPiece, of bytes: [UInt8]) -> Bool {
    let mark = piece.range.upperBound - UTF8.width(piece.last)
    return bytes.scalar(endingAt: mark, after: piece.range.lowerBound)?.scalar.isHan == true
  }
}
