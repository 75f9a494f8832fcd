internal import NewsCopy

/// Which kind of white space a page has at its wraps: the one that stands most often in running text.
struct SpaceStyle {
  private let bytes: [UInt8]
  private let usual: Kind?
  /// Whether so many bare spaces stand in running text that they must be left from wraps.
  let areLeftBehind: Bool

  /// A page with fewer may mean each of them.
  private static let fewestLeftBehind = 3
  /// Wraps stand no farther apart on average, in bytes.
  private static let farthestApart = 2400

  private enum Kind: CaseIterable {
    case single, double, ideographic, other
  }

  init(_ text: WrapText, _ page: Page) {
    bytes = page.bytes
    var counts: [Kind: Int] = [:]
    var bare = 0
    for (index, gap) in text.gaps.enumerated() where gap.lines == 0 && gap.ruling == .open {
      let isWord = text.pieces[index].last.isWordlike || text.pieces[index + 1].first.isWordlike
      bare += isWord || !gap.context.isDisjoint(with: [.isQuoted, .isBetweenNames]) ? 0 : 1
      counts[Self.kind(bytes, gap.range), default: 0] += 1
    }
    areLeftBehind =
      bare >= Self.fewestLeftBehind
      && bare * Self.farthestApart >= page.range.count
    let most = counts.max { $0.value < $1.value }
    let others = counts.values.reduce(0, +) - (most?.value ?? 0)
    usual = most.flatMap { $0.value >= 3 && $0.value > 3 * others ? $0.key : nil }
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
