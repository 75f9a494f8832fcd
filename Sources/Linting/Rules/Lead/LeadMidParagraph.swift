internal import NewsCopy
internal import RuleFormat

/// A marker right after a sentence within a paragraph: two items run together.
///
/// The marker has to be written as one (`本报讯 近日`, `新华社北京3月5日电(`) and to stand outside
/// quotation marks, so that copy which speaks of markers is left alone.
struct LeadMidParagraph: Rule {
  private let agencies: Agencies
  let words: [String]

  init(_ options: RuleOptions) {
    agencies = Agencies(options.list("agencies"))
    words = options.list("markers") + Self.wireEnds
  }

  /// How markers of agencies end that have a day.
  private static let wireEnds = ["日电", "日专电"]
  private static let day = Array("日".utf8)
  private static let times = ["近日", "日前", "昨", "今天", "今日"].map { Array($0.utf8) }
  private static let note = Array("编者".utf8)
  /// The longest marker of an agency, in bytes.
  private static let longestWire = 100

  func check(_ page: Page, _ findings: inout Findings) {
    var index = 0
    for word in findings.words {
      while index < page.blocks.count, page.blocks[index].range.upperBound <= word.lowerBound {
        index += 1
      }
      guard index < page.blocks.count else { return }
      let isWire = page.bytes.hasBytes(Self.day, at: word.lowerBound, before: word.upperBound)
      guard let marker = isWire ? wireMarker(around: word.lowerBound, on: page) : word else {
        continue
      }
      check(marker, in: index, on: page, &findings)
    }
  }

  /// The marker of an agency that `日电` at an offset ends, if it opens a sentence.
  private func wireMarker(around offset: Int, on page: Page) -> Range<Int>? {
    var start = offset
    let first = max(page.range.lowerBound, offset - Self.longestWire)
    while let (scalar, begin) = page.bytes.scalar(endingAt: start, after: first),
      !scalar.endsSentence, !scalar.closes
    {
      start = begin
    }
    while let (scalar, next) = page.bytes.scalar(at: start, before: offset), scalar.isGap {
      start = next
    }
    return agencies.wireMarker(in: page.bytes, at: start, before: page.range.upperBound)
      .map { start..<$0.end }
  }

  private func check(
    _ marker: Range<Int>, in index: Int, on page: Page, _ findings: inout Findings
  ) {
    let block = page.blocks[index]
    guard block.isText, block.range.lowerBound < marker.lowerBound,
      opensText(marker.upperBound, in: page.bytes, before: block.range.upperBound),
      !page.bytes.hasBytes(Self.note, at: block.range.lowerBound, before: block.range.upperBound)
    else { return }
    if followsLead(marker, on: page) {
      let end = page.gap(after: marker.upperBound).upperBound
      findings.add(
        marker, "doubled", ["marker": page.string(marker)],
        fix: .unsafe(marker.lowerBound..<end, ""))
      return
    }
    let before = PrecedingText(page.bytes, block.range.lowerBound..<marker.lowerBound)
    guard before.endsSentence, !before.isInQuotation, Gap(page.bytes, before.gap).style != nil
    else { return }
    findings.add(
      marker, "run-together", ["marker": page.string(marker)],
      fix: .unsafe(before.gap, ParagraphBreak.text(around: index, on: page)))
  }

  /// Whether the lead of an article stands directly in front: `本报讯（记者鲁航）本报讯`.
  private func followsLead(_ marker: Range<Int>, on page: Page) -> Bool {
    guard let index = page.article(at: marker.lowerBound),
      let lead = page.articles[index].lead, lead.bodyStart > lead.marker.range.upperBound
    else { return false }
    return page.gap(before: marker.lowerBound).lowerBound <= lead.bodyStart
      && marker.lowerBound >= lead.bodyStart
  }

  /// Whether what follows is what follows markers: white space, a byline, a time.
  private func opensText(_ offset: Int, in bytes: [UInt8], before end: Int) -> Bool {
    guard let scalar = bytes.scalar(at: offset, before: end)?.scalar else { return false }
    return scalar.isGap || scalar.isDigit || scalar.isColon || scalar.opensParenthesis
      || Self.times.contains { bytes.hasBytes($0, at: offset, before: end) }
  }
}
