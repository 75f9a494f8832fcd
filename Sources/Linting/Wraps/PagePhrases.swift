internal import NewsCopy

/// Pairs of characters that stand unbroken on the page: what a gap cuts and the page has elsewhere
/// was one word.
struct PagePhrases {
  /// The pairs that were asked for and stand on the page.
  private let found: Set<String>

  /// Looks for the pairs that some gaps cut, named by the pieces in front of them.
  init(_ text: WrapText, _ gaps: [Int], _ page: Page) {
    var wanted: [String] = []
    for index in gaps {
      let (left, right) = (text.pieces[index].last, text.pieces[index + 1].first)
      if left.isHan, right.isHan { wanted.append(Self.pair(left, right)) }
    }
    guard !wanted.isEmpty else {
      found = []
      return
    }
    let matches = ByteSearch(wanted).matches(in: page.bytes, page.range)
    found = Set(matches.map { wanted[$0.word] })
  }

  private static func pair(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> String {
    String(left) + String(right)
  }

  /// Whether two characters stand together somewhere on the page.
  func contains(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    !found.isEmpty && found.contains(Self.pair(left, right))
  }
}
