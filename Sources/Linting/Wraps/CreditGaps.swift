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
  private let pictures: PictureCreditGaps

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
    self.pictures = pictures
    openings = (reader.openings + pictures.openings).sorted()
  }

  /// Whether the credit of a picture ends at an offset, behind a sentence.
  func endsPicture(_ offset: Int) -> Bool { pictures.ends.contains(offset) }

  /// Whether the credit of a picture begins at an offset.
  func opensPicture(_ offset: Int) -> Bool { pictures.starts.contains(offset) }

  /// Whether what may stand tight or spaced begins at an offset.
  func isBeforeBrackets(_ offset: Int) -> Bool {
    let index = openings.partitioningIndex { $0 >= offset }
    return index < openings.count && openings[index] == offset
  }
}
