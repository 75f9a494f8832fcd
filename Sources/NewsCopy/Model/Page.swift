/// A page as its parts: articles and furniture.
///
/// A class for the same reason as ``Article``.
@usableFromInline
package final class Page: Sendable {
  @usableFromInline package let source: SourceText
  /// The page's bytes within the text.
  package let range: Range<Int>
  package let lines: [Line]
  package let blocks: [Block]
  package let articles: [Article]
  package let staff: [StaffEntry]
  /// Bytes that are not copy: front matter, code, markers and link targets of Markdown.
  package let masked: MaskedRanges
  /// Lines of Markdown that are no running text, and line breaks that mean something there: white
  /// space within them stays, and nothing is joined over them.
  package let firm: MaskedRanges

  init(
    source: SourceText, range: Range<Int>, lines: [Line], blocks: [Block], articles: [Article],
    staff: [StaffEntry], masked: MaskedRanges, firm: MaskedRanges
  ) {
    self.source = source
    self.range = range
    self.lines = lines
    self.blocks = blocks
    self.articles = articles
    self.staff = staff
    self.masked = masked
    self.firm = firm
  }

  @inlinable
  @inline(__always)
  package var bytes: [UInt8] { source.bytes }

  /// The blocks of an article.
  package func blocks(of article: Article) -> ArraySlice<Block> { blocks[article.blocks] }

  /// The text of a byte range.
  package func string(_ range: Range<Int>) -> String { source.string(range) }

  /// How many characters of copy the page has, white space left out.
  package var characterCount: Int {
    lines.reduce(0) { $0 + $1.characters } - maskedCharacters(in: range)
  }

  /// How many characters of copy an article has, white space left out.
  package func characterCount(of article: Article) -> Int {
    blocks(of: article).reduce(0) { count, block in
      count + lines[block.lines].reduce(0) { $0 + $1.characters }
        - maskedCharacters(in: block.range)
    }
  }

  /// How many characters of a byte range are not copy, white space left out.
  private func maskedCharacters(in range: Range<Int>) -> Int {
    masked.overlaps(of: range).reduce(0) { $0 + characterCount(of: $1) }
  }

  /// How many scalars of a byte range are not white space.
  package func characterCount(of range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    let bytes = source.bytes
    let span = bytes.span
    while offset < range.upperBound {
      if span[offset].beginsWide {
        offset &+= 3
      } else {
        guard let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) else { break }
        offset = next
        if scalar.isGap { continue }
      }
      count += 1
    }
    return count
  }
}
