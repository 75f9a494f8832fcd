internal import NewsCopy

/// Which kind of white space a page has at its wraps: the one that stands most often in running text.
struct SpaceStyle {
  private let bytes: [UInt8]
  private let usual: Kind?
  /// Whether so many bare spaces stand in running text, one of them certainly inside a sentence, that
  /// they must be left from wraps.
  let areLeftBehind: Bool

  /// A page with fewer may mean each of them.
  private static let fewestLeftBehind = 3
  /// Wraps stand no farther apart on average, in bytes.
  private static let farthestApart = 2400

  /// No printed line is shorter, in half cells.
  private static let shortestLine = 10

  /// Where spaces tell nothing of wraps.
  private static let meaningful = WrapGap.Context.betweenFields
    .union([.isQuoted, .isBetweenNames, .isInName])

  private enum Kind: Int, CaseIterable {
    case single, double, ideographic, other
  }

  init(_ text: WrapText, _ page: Page) {
    bytes = page.bytes
    var counts = [Int](repeating: 0, count: Kind.allCases.count)
    var bare = 0
    var hasCut = false
    for (index, gap) in text.gaps.enumerated() where gap.lines == 0 && gap.ruling == .open {
      let (left, right) = (text.pieces[index], text.pieces[index + 1])
      let isWord = left.last.isWordlike || right.first.isWordlike
      let isShort = left.width < Self.shortestLine
      if !isWord, !isShort, !gap.isBeforeBrackets, gap.context.isDisjoint(with: Self.meaningful) {
        bare += 1
        hasCut = hasCut || Self.isCut(left.last, right.first)
      }
      counts[Self.kind(bytes, gap.range).rawValue] += 1
    }
    areLeftBehind =
      bare >= Self.fewestLeftBehind && hasCut
      && bare * Self.farthestApart >= page.range.count
    let all = counts.reduce(0, +)
    usual = Kind.allCases.first { kind in
      let count = counts[kind.rawValue]
      return count >= 3 && count > 3 * (all - count)
    }
  }

  /// Whether no sentence and no name of anything ends between two characters.
  private static func isCut(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    left.pausesSentence || SentenceJoints.hardlyEnds(left)
      || CommonWords.contain(left, right)
  }

  /// Whether a space is of another kind than nearly all of the page.
  func isRare(_ gap: Range<Int>) -> Bool {
    guard let usual else { return false }
    return Self.kind(bytes, gap) != usual
  }

  private static func kind(_ bytes: [UInt8], _ gap: Range<Int>) -> Kind {
    if gap.count == 1 { return .single }
    guard let (scalar, next) = bytes.scalar(at: gap.lowerBound, before: gap.upperBound) else {
      return .other
    }
    if scalar == "\u{3000}" { return next == gap.upperBound ? .ideographic : .other }
    return scalar == " " ? .double : .other
  }
}
