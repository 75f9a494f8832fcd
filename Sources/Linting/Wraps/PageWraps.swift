internal import NewsCopy

/// What became of every gap of a page.
///
/// A class: a dozen rules ask for it on every page, which costs each one reference count so.
final class PageWraps {
  let text: WrapText
  /// As many as gaps.
  private(set) var verdicts: [WrapGap.Verdict]
  /// Whether each gap sets paragraphs apart, and no printed lines.
  private(set) var isParagraphGap: [Bool]
  /// Articles whose lines stand in another order than they were printed in, as ranges of blocks.
  let scrambled: [Range<Int>]
  private let bytes: [UInt8]

  init(_ page: Page) {
    bytes = page.bytes
    scrambled = page.articles.compactMap(ScrambledLines(page).blocks)
    var text = Self.text(of: page, scrambled)
    verdicts = Array(repeating: .keep, count: text.gaps.count)
    isParagraphGap = text.gaps.map { $0.lines > 1 }
    let regions = Self.regions(of: text, on: page).filter { Self.isSuspect(text, $0) }
    guard !regions.isEmpty else {
      self.text = text
      return
    }
    let headings = HeadingLikeness(page)
    for region in regions { text.measure(region, on: page, headings) }
    self.text = text
    let spaces = SpaceStyle(text, page)
    let phrases = PagePhrases(text, Self.doubtful(text, regions, spaces), page)
    for region in regions { search(region, spaces, phrases) }
  }

  /// The pieces and gaps of the articles in which a wrap may stand.
  private static func text(of page: Page, _ scrambled: [Range<Int>]) -> WrapText {
    let suspicion = WrapSuspicion(page)
    let articles = page.articles.filter(suspicion.holds)
    var text = WrapText()
    guard !articles.isEmpty else { return text }
    var reader = WrapTextReader(page, articles, scrambled: scrambled)
    for article in articles { reader.append(article, to: &text) }
    return text
  }

  /// Pieces that are searched at once; a longer article is searched in parts, in bounded memory.
  private static let most = 4096

  /// Ranges of piece indexes, one an article; the parts of a long one share a piece, so that every
  /// gap inside an article lies in one of them.
  private static func regions(of text: WrapText, on page: Page) -> [Range<Int>] {
    var owners = [Int](repeating: -1, count: page.blocks.count)
    for (index, article) in page.articles.enumerated() {
      for block in article.blocks { owners[block] = index }
    }
    var regions: [Range<Int>] = []
    var start = 0
    for index in text.pieces.indices {
      let isLast = index + 1 == text.pieces.count
      if isLast || owners[text.blocks[index]] != owners[text.blocks[index + 1]] {
        regions.append(start..<index + 1)
        start = index + 1
      } else if index - start >= most {
        regions.append(start..<index + 1)
        start = index
      }
    }
    return regions
  }

  /// Whether a wrap may stand in a region: a quick look.
  private static func isSuspect(_ text: WrapText, _ region: Range<Int>) -> Bool {
    region.dropLast().contains { index in
      switch text.gaps[index].ruling {
      case .none, .space: true
      case .apart: false
      case .meant: text.gaps[index].lines > 0
      case .open: text.gaps[index].lines == 0 || !text.pieces[index].endsSentence
      }
    }
  }

  /// So many gaps at most are held against the words of the page.
  private static let mostDoubtful = 64

  /// Gaps that a word of the page may decide: paragraphs that end no sentence, and spaces where so few
  /// stand that each of them may mean something.
  private static func doubtful(
    _ text: WrapText, _ regions: [Range<Int>], _ spaces: SpaceStyle
  ) -> [Int] {
    var found: [Int] = []
    for index in regions.joined() where index < text.gaps.count {
      let gap = text.gaps[index]
      guard gap.ruling == .open, found.count < mostDoubtful else { continue }
      let mayDecide =
        gap.lines == 0
        ? !spaces.areLeftBehind
        : !text.pieces[index].endsSentence
          && (gap.lines > 1 || text.pieces[index].headingLikeness != nil)
      if mayDecide { found.append(index) }
    }
    return found
  }

  private func search(
    _ region: Range<Int>, _ spaces: SpaceStyle, _ phrases: PagePhrases
  ) {
    let inside = region.lowerBound..<region.upperBound - 1
    let style = LineStyle(text, inside)
    let spaceEvidence = SpaceEvidence(spaces, phrases)
    let lineEvidence = LineEvidence(style, phrases)
    var gaps = Array(text.gaps[inside])
    for place in gaps.indices where gaps[place].ruling == .open {
      let index = inside.lowerBound + place
      if gaps[place].lines == 0 {
        spaceEvidence.weigh(&gaps[place], text.pieces[index], text.pieces[index + 1])
      } else {
        lineEvidence.weigh(
          &gaps[place], text.pieces[index], text.pieces[index + 1],
          opensNames: opensNames(index + 1), isShort: isShortLine(index))
      }
    }
    verdicts.replaceSubrange(inside, with: Self.verdicts(gaps, text, region))
    for index in inside {
      isParagraphGap[index] = text.gaps[index].lines > (style.isHard ? style.lines : 1)
    }
  }

  /// What the gaps of a region are, which know their costs.
  private static func verdicts(
    _ gaps: [WrapGap], _ text: WrapText, _ region: Range<Int>
  ) -> [WrapGap.Verdict] {
    let loose = LooseReading(gaps)
    guard WrapSearch.mayBeCheaper(than: loose) else { return loose.verdicts }
    let widths = ColumnWidths.candidates(text, region.lowerBound..<region.upperBound - 1)
    guard !widths.isEmpty else { return loose.verdicts }
    var search = WrapSearch(text.pieces[region], gaps: gaps, widths: widths)
    return search.verdicts()
  }

  /// Lines of lists and poems are narrower, in half cells.
  private static let narrowest = 24

  /// Whether the line that ends with a piece is one piece, and short.
  private func isShortLine(_ index: Int) -> Bool {
    text.pieces[index].width < Self.narrowest && (index == 0 || text.gaps[index - 1].lines > 0)
  }

  /// Whether a piece is the first name of several.
  private func opensNames(_ index: Int) -> Bool {
    index < text.gaps.count && text.gaps[index].context.contains(.isBetweenNames)
  }

  /// What is to stand in a gap where a printed line ended; nil where it stays as it is.
  func replacement(_ index: Int) -> String? {
    guard verdicts[index] == .wrap else { return nil }
    let gap = text.gaps[index]
    let parts =
      gap.ruling == .meant || gap.ruling == .space
      || gap.ruling == .open && text.pieces[index].last.isLatinLetter
        && text.pieces[index + 1].first.isLatinLetter
    guard parts else { return "" }
    return gap.lines == 0 ? nil : " "
  }

  /// Whether nothing is joined behind a place of the text.
  func isKept(after offset: Int) -> Bool {
    var low = 0
    var high = text.gaps.count
    while low < high {
      let middle = (low + high) / 2
      if text.gaps[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low < text.gaps.count, text.gaps[low].range.lowerBound == offset else { return true }
    return verdicts[low] == .keep
  }

  /// The last characters before a gap and the first ones after it, as they read when joined.
  func joined(_ index: Int, with replacement: String) -> String {
    let left = text.pieces[index].range
    let right = text.pieces[index + 1].range
    return Self.tail(of: left, in: bytes) + replacement + Self.head(of: right, in: bytes)
  }

  /// So many characters on each side show what was joined.
  private static let shown = 4

  /// The last characters of a range.
  static func tail(of range: Range<Int>, in bytes: [UInt8]) -> String {
    var start = range.upperBound
    for _ in 0..<shown {
      guard let (_, begin) = bytes.scalar(endingAt: start, after: range.lowerBound) else { break }
      start = begin
    }
    return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
  }

  /// The first characters of a range.
  static func head(of range: Range<Int>, in bytes: [UInt8]) -> String {
    var end = range.lowerBound
    for _ in 0..<shown {
      guard let (_, next) = bytes.scalar(at: end, before: range.upperBound) else { break }
      end = next
    }
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
  }
}
