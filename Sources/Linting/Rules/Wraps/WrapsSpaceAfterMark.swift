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
        !opensCredit(text.pieces[index + 1].range, of: page.bytes)
      else { continue }
      let gap = text.gaps[index].range
      findings.add(
        gap, "space", ["mark": String(text.pieces[index].last)], fix: .unsafe(gap, ""))
    }
  }

  /// Who spreads a picture, behind its caption: `。 新华社发（徐慧 摄）`.
  private static let agencies = ["新华社发", "中新社发", "本报发", "资料图片"].map { Array($0.utf8) }

  private func opensCredit(_ piece: Range<Int>, of bytes: [UInt8]) -> Bool {
    Self.agencies.contains { bytes.hasBytes($0, at: piece.lowerBound, before: piece.upperBound) }
  }

  /// Whether a Chinese character stands in front of the last mark.
  private func endsInHan(_ piece: WrapPiece, of bytes: [UInt8]) -> Bool {
    let mark = piece.range.upperBound - UTF8.width(piece.last)
    return bytes.scalar(endingAt: mark, after: piece.range.lowerBound)?.scalar.isHan == true
  }
}
