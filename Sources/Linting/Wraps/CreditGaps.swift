internal import NewsCopy

/// What the leads and credits of articles say of the white space in and around them.
struct CreditGaps {
  /// White space between two names, or between a name and a role: it means something.
  var meant: SortedRanges
  /// The same inside brackets, where no paragraph ends.
  var inBrackets: SortedRanges
  /// Names, roles and markers: white space inside them is none of theirs.
  var whole: SortedRanges
  /// Where signatures, brackets after a marker and names after their role begin.
  private var openings: [Int]
  private let ends: Set<Int>

  init(_ page: Page, _ articles: [Article]) {
    var reader = CreditGapReader(page)
    var pictures = PictureCreditGaps(page)
    for article in articles {
      reader.read(article)
      pictures.read(article)
    }
    meant = SortedRanges(reader.meant + pictures.meant)
    inBrackets = SortedRanges(reader.inBrackets)
    whole = SortedRanges(reader.whole + pictures.whole)
    ends = pictures.ends
    openings = (reader.openings + pictures.openings).sorted()
  }

  /// Whether the credit of a picture ends at an offset.
  func isBehindPicture(_ offset: Int) -> Bool { !ends.isEmpty && ends.contains(offset) }

  /// Whether what may stand tight or spaced begins at an offset.
  func isBeforeBrackets(_ offset: Int) -> Bool {
    let index = openings.partitioningIndex { $0 >= offset }
    return index < openings.count && openings[index] == offset
  }
}
