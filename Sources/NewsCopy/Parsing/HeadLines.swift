/// Finds the lines of an article's head that stand for themselves directly below each other: headline,
/// deck, byline.
///
/// In narrow columns they are as wide as the lines of a paragraph.
struct HeadLines {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let terms: HouseTerms

  init(_ bytes: [UInt8], lines: [Line], terms: HouseTerms) {
    self.bytes = bytes
    self.lines = lines
    self.terms = terms
  }

  /// A head has no more lines above its byline.
  private static let most = 4

  /// Whether the line at an index begins something of its own, below lines from `start` on at the top
  /// of an article.
  func parts(_ start: Int, _ index: Int) -> Bool {
    guard index - start <= Self.most, lines[index].blankLinesBefore == 0 else { return false }
    if isByline(start) { return true }
    if isByline(index) { return !(start..<index).contains { hasStop($0) || isOpen($0) } }
    guard isDeck(index), index + 1 == lines.count || opensText(index + 1) else {
      return isDeck(start) && opensText(index)
    }
    return holds(start..<index)
  }

  /// Whether lines have no mark that ends or parts a sentence.
  func holds(_ range: Range<Int>) -> Bool {
    range.count <= Self.most && range.allSatisfy { !hasMark(lines[$0].content) }
  }

  /// Whether a byline, a blank line or an indent parts a line from those above.
  private func opensText(_ index: Int) -> Bool {
    lines[index].blankLinesBefore > 0 || lines[index].indent >= 2 || isByline(index)
  }

  /// Whether a line is a deck: `——记乡村医生赵德海`.
  private func isDeck(_ index: Int) -> Bool {
    LineStart(bytes, lines[index]).opensDeck && !hasMark(lines[index].content)
  }

  /// Whether a line is nothing but roles and names, none of them in brackets that the next line closes.
  private func isByline(_ index: Int) -> Bool {
    let content = lines[index].content
    guard content.count <= Self.longestByline, !hasMark(content),
      LabelHint(bytes, content, terms: terms).mayBeLabel
    else { return false }
    let text = SolidText(bytes, in: content)
    return !(0..<text.count).contains { text[$0]?.opensParenthesis == true }
      && LabelReader(bytes, terms: terms).byline(text) != nil
  }

  private func hasStop(_ index: Int) -> Bool {
    bytes.hasMark(in: lines[index].content) { $0 == "。" }
  }

  /// Whether a bracket opens that the line does not close.
  private func isOpen(_ index: Int) -> Bool {
    var depth = 0
    var offset = lines[index].content.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: lines[index].content.upperBound) {
      depth += scalar.opensParenthesis ? 1 : scalar.closesParenthesis ? -1 : 0
      offset = next
    }
    return depth > 0
  }

  /// In bytes.
  private static let longestByline = 160

  private func hasMark(_ range: Range<Int>) -> Bool {
    bytes.hasMark(in: range) { $0 == "。" || $0.pausesSentence && $0 != "、" }
  }
}
