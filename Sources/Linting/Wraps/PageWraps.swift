internal import NewsCopy

/// What became of every gap of a page.
///
/// A class: a dozen rules ask for it on every page, which costs each one reference count so.
final class PageWraps {
  let text: WrapText
  /// As many as gaps.
  let verdicts: [WrapGap.Verdict]
  /// Whether each gap sets paragraphs apart, and no printed lines.
  let isParagraphGap: [Bool]
  /// Articles whose lines stand in another order than they were printed in, as ranges of blocks.
  let scrambled: [Range<Int>]
  private let bytes: [UInt8]
  private var joints: LatinJoints

  init(_ page: Page) {
    bytes = page.bytes
    joints = LatinJoints(page)
    scrambled = page.articles.compactMap(ScrambledLines(page).blocks)
    var text = WrapText()
    let regions = Self.read(page, scrambled, into: &text)
    let suspects = regions.filter { Self.isSuspect(text, $0) }
    var reading = GapReading(text, page)
    reading.read(suspects)
    self.text = reading.text
    verdicts = reading.verdicts
    isParagraphGap = reading.isParagraphGap
  }

  /// Pieces that are searched at once; a longer article is searched in parts, in bounded memory.
  private static let most = 4096

  /// Reads the pieces and gaps of the articles in which a wrap may stand.
  ///
  /// - Returns: Ranges of piece indexes, one an article; the parts of a long one share a piece, so that
  ///   every gap inside an article lies in one of them.
  private static func read(
    _ page: Page, _ scrambled: [Range<Int>], into text: inout WrapText
  ) -> [Range<Int>] {
    let articles = page.articles.filter(WrapSuspicion(page).holds)
    guard !articles.isEmpty else { return [] }
    text.reserve(page.lines.reduce(0) { $0 + 1 + $1.gaps })
    var reader = WrapTextReader(page, articles, scrambled: scrambled)
    var regions: [Range<Int>] = []
    for article in articles {
      var start = text.pieces.count
      reader.append(article, to: &text)
      while text.pieces.count - start > most + 1 {
        regions.append(start..<start + most + 1)
        start += most
      }
      regions.append(start..<text.pieces.count)
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

  /// What is to stand in a gap where a printed line ended; nil where it stays as it is.
  func replacement(_ index: Int) -> String? {
    guard verdicts[index] == .wrap else { return nil }
    let gap = text.gaps[index]
    let parts =
      gap.ruling == .meant || gap.ruling == .space
      || gap.ruling == .open && joints.parts(text.pieces[index], text.pieces[index + 1])
    guard parts else { return "" }
    return gap.lines == 0 ? nil : " "
  }

  /// Whether nothing is joined behind a place of the text.
  func isKept(after offset: Int) -> Bool {
    guard let index = gap(at: offset) else { return true }
    return verdicts[index] == .keep
  }

  /// Whether a printed line ends at a place of the text, and the next one goes on below it.
  func endsLine(at offset: Int) -> Bool {
    guard let index = gap(at: offset) else { return false }
    return verdicts[index] == .wrap && text.gaps[index].lines > 0 && !isParagraphGap[index]
  }

  private func gap(at offset: Int) -> Int? {
    let index = text.gaps.partitioningIndex { $0.range.lowerBound >= offset }
    guard index < text.gaps.count, text.gaps[index].range.lowerBound == offset else { return nil }
    return index
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
