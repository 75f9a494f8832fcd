internal import NewsCopy
internal import RuleFormat

/// The mark after a numeral or a word that counts off points: `1.`, `一、`, `(一)`, `第一，`.
///
/// Numerals are looked at where a paragraph begins, words where a clause does; `1、2号楼` and
/// `第一、二产业` list things and count nothing off. `1、` is older than the standard and still in
/// wide use, so it is only a note. A numeral without the one before or after it may be anything, so
/// its repair is not safe.
struct StructureEnumerationMark: Rule {
  let words = [
    "首先、", "第一、", "其次、", "再次、", "最后、", "第二、", "第三、", "第四、", "第五、",
  ]
  private static let firstWords = ["首先、", "第一、"].map { Array($0.utf8) }

  /// A numeral with which a paragraph begins, and where the paragraph ends.
  private struct Place {
    let opening: NumberedOpening
    let end: Int
  }

  init(_ options: RuleOptions) {}

  private static let wordLength = "首先".utf8.count
  private static let pauseLength = "、".utf8.count

  func check(_ page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    var places: [Place] = []
    for block in page.blocks where block.isBody || block.isHeading {
      guard let opening = NumberedOpening(bytes, block.range) else { continue }
      places.append(Place(opening: opening, end: block.range.upperBound))
    }
    for style in NumberedOpening.Style.allCases {
      let run = places.filter { $0.opening.style == style }
      for (index, place) in run.enumerated() {
        let isListed = [index - 1, index + 1].contains {
          run.indices.contains($0) && abs(run[$0].opening.value - place.opening.value) == 1
        }
        check(place, isListed: isListed, on: page, &findings)
      }
    }
    guard findings.words.contains(where: { opens($0, page.bytes) }) else { return }
    for offset in findings.words.map(\.lowerBound) {
      guard let block = page.block(at: offset) else { continue }
      checkWord(at: offset, in: block.range, on: page, &findings)
    }
  }

  private func opens(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Self.firstWords.contains { bytes.hasBytes($0, at: word.lowerBound, before: word.upperBound) }
  }

  private func check(
    _ place: Place, isListed: Bool, on page: Page, _ findings: inout Findings
  ) {
    let opening = place.opening
    guard
      let (mark, end) = page.bytes.scalar(at: opening.range.upperBound, before: place.end),
      let next = page.bytes.scalar(at: end, before: place.end)?.scalar,
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
    let edits = [range] + later(opening, mark, from: end, to: place.end, on: page)
    findings.add(
      range, wanted.isEmpty ? "no-mark" : "mark",
      ["number": page.string(opening.range), "wanted": wanted, "mark": page.string(range)],
      fix: Fix(isListed ? .safe : .unsafe, edits.map { Edit($0, wanted) }),
      severity: opening.style == .arabic ? .info : nil)
  }

  /// The marks of the points that follow one in the same paragraph, each where a sentence begins:
  /// `1、…。2、…。`; all are set alike.
  private func later(
    _ opening: NumberedOpening, _ mark: Unicode.Scalar, from start: Int, to end: Int, on page: Page
  ) -> [Range<Int>] {
    let bytes = page.bytes
    var marks: [Range<Int>] = []
    var value = opening.value
    var offset = start
    while let (scalar, next) = bytes.scalar(at: offset, before: end) {
      offset = next
      guard scalar.endsSentence || scalar == "；" || scalar == ";",
        let point = NumberedOpening(bytes, next..<end), point.style == opening.style,
        point.value == value + 1,
        let (found, after) = bytes.scalar(at: point.range.upperBound, before: end), found == mark,
        let text = bytes.scalar(at: after, before: end)?.scalar, !text.isDigit,
        !HanNumber.contains(text)
      else { continue }
      marks.append(point.range.upperBound..<after)
      value += 1
      offset = after
    }
    return marks
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
