internal import NewsCopy
internal import RuleFormat

/// The mark after a numeral or a word that counts off points: `1.`, `一、`, `(一)`, `第一，`.
///
/// Numerals are looked at where a paragraph begins, words where a clause does; `1、2号楼` and
/// `第一、二产业` list things and count nothing off. `1、` is older than the standard and still in
/// wide use, so it is only a note.
struct StructureEnumerationMark: Rule {
  let words = [
    "首先、", "第一、", "其次、", "再次、", "最后、", "第二、", "第三、", "第四、", "第五、",
  ]
  private static let firstWords = ["首先、", "第一、"].map { Array($0.utf8) }

  init(_ options: RuleOptions) {}

  private static let wordLength = "首先".utf8.count
  private static let pauseLength = "、".utf8.count

  func check(_ page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    for block in page.blocks where block.isBody || block.isHeading {
      guard let opening = NumberedOpening(bytes, block.range) else { continue }
      check(opening, of: block, on: page, &findings)
    }
    guard findings.words.contains(where: { opens($0, page.bytes) }) else { return }
    var index = 0
    for offset in findings.words.map(\.lowerBound) {
      while index < page.blocks.count, page.blocks[index].range.upperBound <= offset { index += 1 }
      guard index < page.blocks.count else { return }
      checkWord(at: offset, in: page.blocks[index].range, on: page, &findings)
    }
  }

  private func opens(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Self.firstWords.contains { bytes.hasBytes($0, at: word.lowerBound, before: word.upperBound) }
  }

  private func check(
    _ opening: NumberedOpening, of block: Block, on page: Page, _ findings: inout Findings
  ) {
    guard
      let (mark, end) = page.bytes.scalar(
        at: opening.range.upperBound, before: block.range.upperBound),
      let next = page.bytes.scalar(at: end, before: block.range.upperBound)?.scalar,
      !next.isDigit, !HanNumber.contains(next)
    else { return }
    let wanted: String
    switch (opening.style, mark) {
    case (.arabic, "、"): wanted = opening.isFullWidth ? "．" : "."
    case (.han, "."), (.han, "．"): wanted = "、"
    case (.bracketed, "、"), (.bracketed, "."), (.bracketed, "．"): wanted = ""
    default: return
    }
    let range = opening.range.upperBound..<end
    findings.add(
      range, wanted.isEmpty ? "no-mark" : "mark",
      ["number": page.string(opening.range), "wanted": wanted, "mark": page.string(range)],
      fix: .safe(range, wanted), severity: opening.style == .arabic ? .info : nil)
  }

  private func checkWord(
    at start: Int, in block: Range<Int>, on page: Page, _ findings: inout Findings
  ) {
    let pause = start + Self.wordLength..<start + Self.wordLength + Self.pauseLength
    guard block.lowerBound <= start, pause.upperBound < block.upperBound,
      let next = page.bytes.scalar(at: pause.upperBound, before: block.upperBound)?.scalar,
      next != "第", !HanNumber.contains(next),
      PrecedingText(page.bytes, block.lowerBound..<start).endsClause
    else { return }
    let wanted = comma(after: pause.upperBound, in: block, page.bytes)
    findings.add(
      pause, "mark",
      ["number": page.string(start..<pause.lowerBound), "wanted": wanted, "mark": "、"],
      fix: .safe(pause, wanted))
  }

  /// The comma that the paragraph itself uses.
  private func comma(after start: Int, in block: Range<Int>, _ bytes: [UInt8]) -> String {
    var offset = start
    while let (scalar, next) = bytes.scalar(at: offset, before: block.upperBound) {
      if scalar == "," || scalar == "，" { return String(scalar) }
      if scalar == "。" { break }
      offset = next
    }
    return "，"
  }
}
