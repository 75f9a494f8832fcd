internal import NewsCopy

/// Collects the white space in and in front of picture credits that stand behind their captions:
/// `。 新华社记者 李明 摄`.
struct PictureCreditGaps {
  private let page: Page
  /// Whether a name stands tight in front of 摄 anywhere on the page: then a space there may be a wrap.
  private lazy var hasTightWork = page.articles.contains { article in
    (article.captions.compactMap(\.credit) + article.closingCredits).contains { credit in
      credit.work.map { page.gap(before: $0.lowerBound).isEmpty } == true
    }
  }
  private(set) var meant: [Range<Int>] = []
  private(set) var whole: [Range<Int>] = []
  private(set) var openings: [Int] = []
  /// Where credits begin: on a line of their own, perhaps.
  private(set) var starts: Set<Int> = []
  /// Where credits end behind a sentence: nothing goes on there.
  private(set) var ends: Set<Int> = []

  init(_ page: Page) {
    self.page = page
  }

  /// Reads the picture credits of an article.
  mutating func read(_ article: Article) {
    for caption in article.captions {
      if let credit = caption.credit, !credit.hasOwnLine { read(credit) }
    }
    for credit in article.closingCredits { read(credit) }
    for credit in article.captions.compactMap(\.credit) + article.closingCredits {
      let (start, end) = (credit.range.lowerBound, credit.range.upperBound)
      starts.insert(start)
      if ScalarEdges(page.bytes, page.range.lowerBound..<start).endsSentence { ends.insert(end) }
    }
  }

  /// In brackets only a space in front of 摄 shows that the others are meant: leads have none.
  private mutating func read(_ credit: Caption.PictureCredit) {
    guard let work = credit.work else { return }
    let beforeWork = page.gap(before: work.lowerBound)
    let isSpaced = !beforeWork.isEmpty && !page.breaksLine(beforeWork)
    guard !credit.isBracketed || isSpaced else { return }
    let before = page.gap(before: credit.range.lowerBound)
    // On a line of its own it may stand below the caption.
    if !credit.isBracketed, !page.breaksLine(before) { meant.append(before) }
    readNames(of: credit.people, isSpaced: isSpaced)
    readGaps(between: parts(of: credit.people), and: work)
    guard isSpaced else { return }
    if !credit.isBracketed || !hasTightWork
      || credit.people.contains(where: { $0.roleGap?.isEmpty == false })
    {
      meant.append(beforeWork)
    }
    if hasTightWork { openings.append(work.lowerBound) }
  }

  /// A name of two characters is spaced out where what stands beside it is, too: `李 响 摄`.
  private mutating func readNames(of people: [Credit], isSpaced: Bool) {
    for credit in people {
      if let role = credit.role, role.isKnown { whole.append(role.range) }
      for name in credit.names {
        let isSpacedOut =
          isSpaced && name.text.unicodeScalars.count == 2 && !page.breaksLine(name.range)
        if isSpacedOut { meant.append(name.range) } else { whole.append(name.range) }
      }
    }
  }

  /// Reads what stands between roles, names and 摄: a line that ends there has taken the place of a space where
  /// other parts of the credit have one.
  private mutating func readGaps(between parts: [Range<Int>], and work: Range<Int>) {
    let gaps = zip(parts, parts.dropFirst()).compactMap { left, right in
      let between = left.upperBound..<max(left.upperBound, right.lowerBound)
      return !between.isEmpty && page.gap(after: between.lowerBound) == between ? between : nil
    }
    let beforeWork = page.gap(before: work.lowerBound)
    let isSpaced = (gaps + [beforeWork]).contains { !$0.isEmpty && !page.breaksLine($0) }
    for gap in gaps where !page.breaksLine(gap) || isSpaced && isBetweenWords(gap, parts) {
      meant.append(gap)
    }
    if isSpaced, page.breaksLine(beforeWork) { meant.append(beforeWork) }
  }

  /// Whether no single character stands on either side of a gap: the line may end inside a name.
  private func isBetweenWords(_ gap: Range<Int>, _ parts: [Range<Int>]) -> Bool {
    parts.allSatisfy { part in
      part.upperBound != gap.lowerBound && part.lowerBound != gap.upperBound
        || page.bytes.scalarCount(in: part) > 1
    }
  }

  /// Roles and names in the order of the page.
  private func parts(of people: [Credit]) -> [Range<Int>] {
    people.flatMap { credit in credit.names.map(\.range) + (credit.role.map { [$0.range] } ?? []) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }
}
