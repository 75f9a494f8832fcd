internal import NewsCopy

/// Whether a page sets a space between Chinese text and words in Latin letters or numbers: `在 5 月 20 日`.
///
/// Such a space means something wherever it stands, also where a printed line ended in it.
struct LatinSpacing {
  private let page: Page
  private let bytes: [UInt8]
  private lazy var holds = Self.isSet(on: page)

  /// A page with fewer such spaces may have them from its wraps.
  private static let fewest = 4
  /// So many times as many borders have a space as have none.
  private static let most = 3
  /// So many borders tell.
  private static let enough = 24

  init(_ page: Page) {
    self.page = page
    bytes = page.bytes
  }

  /// Whether white space stands at such a border of such a page.
  mutating func means(_ gap: Range<Int>, after last: Unicode.Scalar) -> Bool {
    guard last.isHan || last.isWordlike || last == "%",
      let next = bytes.scalar(at: gap.upperBound, before: page.range.upperBound)?.scalar,
      last.isHan ? next.isWordlike : next.isHan
    else { return false }
    return holds
  }

  /// What stands in front of an offset.
  private enum Before {
    case han, word, other
    case spaceAfterHan, spaceAfterWord
  }

  private static func isSet(on page: Page) -> Bool {
    let bytes = page.bytes
    let text = bytes.span
    var (spaced, tight) = (0, 0)
    for line in page.lines {
      if spaced + tight >= enough { break }
      var offset = line.content.lowerBound
      var before = Before.other
      while offset < line.content.upperBound {
        let byte = text[offset]
        if byte.beginsHan {
          if before == .word { tight += 1 } else if before == .spaceAfterWord { spaced += 1 }
          before = .han
          offset += 3
          continue
        }
        if byte == UInt8(ascii: " ") {
          before = before == .han ? .spaceAfterHan : before == .word ? .spaceAfterWord : .other
        } else if byte < 0x80, Unicode.Scalar(byte).isWordlike {
          if before == .han { tight += 1 } else if before == .spaceAfterHan { spaced += 1 }
          before = .word
        } else {
          before = .other
        }
        offset += byte.scalarLength
      }
    }
    return spaced >= fewest && spaced >= most * tight
  }
}
