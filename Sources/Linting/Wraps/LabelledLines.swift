internal import NewsCopy

/// Finds lines that begin with a label below each other, labels in brackets and salutations: `上联：…`,
/// `【法条链接】`, `编辑同志：`.
enum LabelledLines {
  /// Lines behind which nothing goes on.
  static func ends(in lines: Range<Int>, of page: Page) -> [Int] {
    var ends: [Int] = []
    var isLabelled = false
    for index in lines {
      let line = page.lines[index]
      let wasLabelled = isLabelled
      isLabelled = PieceKind.opensLabel(page.bytes, line.content)
      if isLabelled, wasLabelled, !pauses(page.bytes, page.lines[index - 1]) {
        ends.append(index - 1)
      }
      if mayBeSalutation(index, lines, of: page) && isSalutation(page.bytes, line.content)
        || isBracketedLabel(page.bytes, line)
      {
        ends += [index - 1, index]
      }
    }
    return ends
  }

  private static func pauses(_ bytes: [UInt8], _ line: Line) -> Bool {
    ScalarEdges(bytes, line.content).last?.pausesSentence == true
  }

  /// No salutation is wider, in half cells.
  private static let widestSalutation = 36
  private static let addressees = [
    "同志", "先生", "女士", "小姐", "编辑", "朋友", "读者", "老师", "同学", "们", "家长", "爸爸", "妈妈", "父亲", "母亲",
  ].map { Array($0.utf8) }

  private static let widestLabel = 24

  /// Whether a line is nothing but a label: `【法条链接】`.
  private static func isBracketedLabel(_ bytes: [UInt8], _ line: Line) -> Bool {
    guard line.width <= widestLabel, bytes[line.content.lowerBound] == 0xE3 else { return false }
    let edges = ScalarEdges(bytes, line.content)
    return edges.first == "【" && edges.last == "】"
  }

  /// Whether a line is short, and stands below a blank one or a sentence: a quick look.
  @inline(__always)
  private static func mayBeSalutation(_ index: Int, _ lines: Range<Int>, of page: Page) -> Bool {
    let line = page.lines[index]
    guard line.width <= widestSalutation else { return false }
    return line.blankLinesBefore > 0
      || index > lines.lowerBound
        && ScalarEdges(page.bytes, page.lines[index - 1].content).endsSentence
  }

  /// Whether a line is nothing but the person to whom a letter is written.
  private static func isSalutation(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard let (colon, end) = bytes.scalar(endingAt: line.upperBound, after: line.lowerBound),
      colon.isColon,
      addressees.contains(where: { word in
        end - word.count >= line.lowerBound
          && bytes.hasBytes(word, at: end - word.count, before: end)
      })
    else { return false }
    return !ClauseMarks.stand(in: line.lowerBound..<end, of: bytes)
  }
}
