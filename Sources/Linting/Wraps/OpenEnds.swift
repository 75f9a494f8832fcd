internal import NewsCopy

/// Tells where joined lines would make a paragraph in which no sentence ends: entries of a list, verse,
/// the fields of a notice.
///
/// Lines of a cut paragraph may do the same, but all of them fill the column that others show.
struct OpenEnds {
  private let text: WrapText
  /// Pieces.
  private let region: Range<Int>
  private let verdicts: [WrapGap.Verdict]
  private let bytes: [UInt8]

  init(
    _ text: WrapText, _ region: Range<Int>, _ verdicts: [WrapGap.Verdict], _ bytes: [UInt8]
  ) {
    self.bytes = bytes
    self.text = text
    self.region = region
    self.verdicts = verdicts
  }

  /// So many joined lines of paragraphs that end show a column.
  private static let fewestFull = 3
  /// How far the widths of full lines differ, in half cells.
  private static let tolerance: Int32 = 3
  /// A sentence without its end has no more line breaks; verse and lists behind a full stop have.
  private static let mostInSentence = 3

  /// A paragraph as it would be, of several lines.
  private struct Paragraph {
    let pieces: Range<Int>
    /// The gaps that break its lines.
    let breaks: ArraySlice<Int>
  }

  /// Ranges of gaps between and in lines that are better kept apart.
  func gaps() -> [Range<Int>] {
    guard region.dropLast().contains(where: { verdicts[$0] == .wrap && text.gaps[$0].lines > 0 })
    else { return [] }
    let paragraphs = paragraphs()
    let open = paragraphs.map(openBreaks)
    guard open.contains(where: { !$0.isEmpty }) else { return [] }
    let full = zip(paragraphs, open).flatMap { paragraph, open in
      paragraph.breaks.dropLast(open.count).map(width)
    }
    let widths = Set(full)
    return zip(paragraphs, open).compactMap { paragraph, open in
      guard let first = open.first,
        full.count < Self.fewestFull || !open.allSatisfy({ fills($0, widths) })
      else { return nil }
      let start = open.count < paragraph.breaks.count ? first : paragraph.pieces.lowerBound
      return start..<paragraph.pieces.upperBound - 1
    }
  }

  /// The last breaks of a paragraph that ends no sentence: those behind its last full stop.
  private func openBreaks(_ paragraph: Paragraph) -> ArraySlice<Int> {
    let end = paragraph.pieces.upperBound - 1
    guard !ends(text.pieces[end]) else { return [] }
    if !hasStop(paragraph.pieces) { return paragraph.breaks }
    guard let stop = paragraph.breaks.last(where: { text.pieces[$0].endsSentence }),
      !hasStop(stop + 1..<end + 1)
    else { return [] }
    let breaks = paragraph.breaks.drop { $0 < stop }
    return breaks.count > Self.mostInSentence ? breaks : []
  }

  private func paragraphs() -> [Paragraph] {
    var all: [Int] = []
    all.reserveCapacity(region.count)
    for gap in region.dropLast()
    where text.gaps[gap].lines > 0 && text.gaps[gap].ruling == .open && goesOn(behind: gap) {
      all.append(gap)
    }
    var breaks = all[...]
    var paragraphs: [Paragraph] = []
    var start = region.lowerBound
    for end in region where end + 1 == region.upperBound || !goesOn(behind: end) {
      let inside = breaks.prefix { $0 < end }
      if !inside.isEmpty {
        paragraphs.append(Paragraph(pieces: start..<end + 1, breaks: inside))
      }
      breaks = breaks.dropFirst(inside.count)
      start = end + 1
    }
    return paragraphs
  }

  private func goesOn(behind index: Int) -> Bool {
    verdicts[index] == .wrap || verdicts[index] == .keep && text.gaps[index].lines == 0
  }

  /// Whether a paragraph can end with a piece, or goes on behind it for certain.
  private func ends(_ last: WrapPiece) -> Bool {
    last.endsSentence || last.last.pausesSentence || last.last.isColon
  }

  /// Whether a sentence ends in some pieces.
  private func hasStop(_ pieces: Range<Int>) -> Bool {
    let first = text.pieces[pieces.lowerBound].range.lowerBound
    let end = text.pieces[pieces.upperBound - 1].range.upperBound
    return bytes.hasMark(in: first..<end, where: \.endsSentence)
  }

  private func width(ofLineEndingAt index: Int) -> Int32 {
    text.line(endingAt: index, from: region.lowerBound, widest: .max)?.width ?? 0
  }

  private func fills(_ index: Int, _ widths: Set<Int32>) -> Bool {
    let width = width(ofLineEndingAt: index)
    return (width - Self.tolerance...width + Self.tolerance).contains(where: widths.contains)
  }
}
