internal import NewsCopy
internal import RuleFormat

/// A marker right after a sentence within a paragraph: two items run together.
///
/// The marker has to be written as one (`本报讯 近日`, `新华社北京3月5日电(`) and to stand outside
/// quotation marks, so that copy which speaks of markers is left alone.
struct LeadMidParagraph: Rule {
  private let agencies: Agencies
  private let ownMarkers: [[UInt8]]
  private let searches: [ByteSearch]

  init(_ options: RuleOptions) {
    let markers = options.list("markers")
    agencies = Agencies(options.list("agencies"))
    ownMarkers = markers.map { Array($0.utf8) }
    searches = (markers + options.list("agencies")).map(ByteSearch.init)
  }

  private static let times = ["近日", "日前", "昨", "今天", "今日"].map { Array($0.utf8) }
  private static let note = Array("编者".utf8)
  private static let quoting = Array("据".utf8)

  func check(_ page: Page, _ findings: inout Findings) {
    let offsets = searches.flatMap { $0.offsets(in: page.bytes, page.range) }.sorted()
    var index = 0
    for offset in offsets {
      while index < page.blocks.count, page.blocks[index].range.upperBound <= offset { index += 1 }
      guard index < page.blocks.count else { return }
      if page.blocks[index].range.lowerBound < offset {
        check(offset, in: index, on: page, &findings)
      }
    }
  }

  private func check(_ word: Int, in index: Int, on page: Page, _ findings: inout Findings) {
    let block = page.blocks[index]
    guard block.kind == .body || block.kind == .lead,
      !page.bytes.hasBytes(Self.note, at: block.range.lowerBound, before: block.range.upperBound)
    else { return }
    let quoting = word - Self.quoting.count
    let isQuoting =
      quoting > block.range.lowerBound
      && page.bytes.hasBytes(Self.quoting, at: quoting, before: word)
    let start = isQuoting ? quoting : word
    let before = PrecedingText(page.bytes, block.range.lowerBound..<start)
    guard let end = markerEnd(at: start, in: page.bytes, before: block.range.upperBound),
      before.endsSentence, !before.isInQuotation, Gap(page.bytes, before.gap).style != nil
    else { return }
    findings.add(
      start..<end, "run-together", ["marker": page.string(start..<end)],
      fix: .unsafe(before.gap, ParagraphBreak.text(around: index, on: page)))
  }

  /// Where a marker that is written as one ends.
  private func markerEnd(at start: Int, in bytes: [UInt8], before end: Int) -> Int? {
    if let own = ownMarkers.first(where: { bytes.hasBytes($0, at: start, before: end) }) {
      let close = start + own.count
      let isTimed = Self.times.contains { bytes.hasBytes($0, at: close, before: end) }
      return isTimed || standsApart(close, in: bytes, before: end) ? close : nil
    }
    guard let wire = agencies.wireMarker(in: bytes, at: start, before: end), wire.isDated,
      standsApart(wire.end, in: bytes, before: end)
    else { return nil }
    return wire.end
  }

  private func standsApart(_ offset: Int, in bytes: [UInt8], before end: Int) -> Bool {
    guard let scalar = bytes.scalar(at: offset, before: end)?.scalar else { return false }
    return scalar.isGap || scalar.isDigit || scalar.isColon || scalar.opensParenthesis
  }
}
