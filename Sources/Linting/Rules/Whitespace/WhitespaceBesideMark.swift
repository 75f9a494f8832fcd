internal import NewsCopy
internal import RuleFormat

/// A space beside a mark in running text, where no printed line ended.
///
/// Behind a mark that parts two stretches of Chinese, it is `wraps/space-after-mark`'s.
struct WhitespaceBesideMark: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(MarkSet(.space, .oddSpace)) else { return }
    let wraps = findings.wraps(of: page)
    let text = wraps.text
    for index in text.gaps.indices where text.gaps[index].lines == 0 {
      let gap = text.gaps[index]
      guard gap.ruling == .open, wraps.verdicts[index] == .keep, !gap.isBeforeBrackets,
        let mark = mark(between: text.pieces[index], and: text.pieces[index + 1], page),
        isSentence(page.blocks[text.blocks[index]], page),
        mark.pausesSentence || mark.endsSentence
          || !isQuoted(gap.range, page)
      else { continue }
      findings.add(gap.range, "space", ["mark": String(mark)], fix: .unsafe(gap.range, ""))
    }
  }

  /// Whether a block is running text: labels and lists set spaces behind colons.
  private func isSentence(_ block: Block, _ page: Page) -> Bool {
    (block.kind == .body || block.kind == .lead)
      && ScalarEdges(page.bytes, block.range).endsSentence
  }

  /// So far back the beginning of a title or slogan is looked for, in characters.
  private static let reach = 40

  /// Whether a space stands inside a title or quotation, where it may part two halves.
  private func isQuoted(_ gap: Range<Int>, _ page: Page) -> Bool {
    var end = gap.lowerBound
    var depth = 0
    for _ in 0..<Self.reach {
      guard let (scalar, start) = page.bytes.scalar(endingAt: end, after: page.range.lowerBound),
        !scalar.endsSentence
      else { return false }
      if scalar.isClosingQuote { depth += 1 }
      if scalar.isChineseOpener {
        if depth == 0 { return true }
        depth -= 1
      }
      end = start
    }
    return false
  }

  /// The mark that the space between two pieces stands beside; nil where it may be meant.
  private func mark(
    between left: WrapPiece, and right: WrapPiece, _ page: Page
  ) -> Unicode.Scalar? {
    if right.first.isChineseCloser, left.last.isHan || left.last.closes { return right.first }
    if left.last.isChineseOpener { return left.last }
    let goesOn = right.first.isHan || right.first.isDigit || right.first.isChineseOpener
    if left.last.isChineseColon || left.last.isClosingQuote, goesOn, left.isLong {
      return left.last
    }
    if right.first.isChineseOpener, left.last.isHan || left.last.isDigit { return right.first }
    guard left.last.isChineseStop, goesOn else { return nil }
    return right.first.isHan && endsInHan(left, page.bytes) ? nil : left.last
  }

  private func endsInHan(_ piece: WrapPiece, _ bytes: [UInt8]) -> Bool {
    let mark = piece.range.upperBound - UTF8.width(piece.last)
    return bytes.scalar(endingAt: mark, after: piece.range.lowerBound)?.scalar.isHan == true
  }
}

extension WrapPiece {
  /// Whether it is more than a label, in bytes.
  fileprivate var isLong: Bool { range.count > 9 }
}

extension Unicode.Scalar {
  fileprivate var isChineseStop: Bool {
    self == "，" || self == "。" || self == "、" || self == "；" || self == "！" || self == "？"
  }

  fileprivate var isChineseColon: Bool { self == "：" }

  fileprivate var isChineseCloser: Bool { isChineseStop || self == "：" || isClosingQuote }

  fileprivate var isClosingQuote: Bool {
    self == "”" || self == "’" || self == "》" || self == "」" || self == "』"
  }

  fileprivate var isChineseOpener: Bool {
    self == "“" || self == "‘" || self == "《" || self == "「" || self == "『"
  }
}
