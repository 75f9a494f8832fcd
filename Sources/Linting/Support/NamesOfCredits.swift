internal import NewsCopy

/// The people whom the bylines, leads and signatures of a page name.
///
/// A name may be what is elsewhere a misspelling: 李博奕, 关健.
struct NamesOfCredits {
  /// In the order of the page.
  private let ranges: [Range<Int>]

  /// What ends a role and no name.
  private static let roleEnds = ScalarSet("员者摄任长")
  /// A word that is longer is no part of a name, in bytes.
  private static let longestWord = 6
  private static let lengths = 2...4

  init(_ page: Page) {
    ranges = page.articles.flatMap { article in
      (article.credits + (article.signature?.credits ?? [])).flatMap(\.names)
        .filter(Self.isName).map(\.range)
    }
    .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a word stands in a name.
  func hold(_ word: Range<Int>) -> Bool {
    guard word.count <= Self.longestWord else { return false }
    let index = ranges.partitioningIndex { $0.upperBound >= word.upperBound }
    return index < ranges.count && ranges[index].lowerBound <= word.lowerBound
  }

  /// Whether a name stands in a range, wholly or in part.
  func touch(_ range: Range<Int>) -> Bool {
    let index = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return index < ranges.count && ranges[index].lowerBound < range.upperBound
  }

  /// Whether it can be the name of a person: two to four characters, and no role that was misspelled.
  private static func isName(_ name: Credit.Name) -> Bool {
    let scalars = name.text.unicodeScalars
    return lengths.contains(scalars.count)
      && scalars.last.map { !roleEnds.contains($0) } ?? false
  }
}
