internal import NewsCopy

/// Finds the lists of a line in which a space stands between a person and where he comes from:
/// `城东街道 欧丽华、沙洲街道 何水生、港区 宁一帆`.
struct NamedEntries {
  private let text: WrapText
  private let bytes: [UInt8]

  init(_ text: WrapText, _ bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  /// Fewer may be printed lines that happen to end in front of names.
  private static let fewest = 3
  /// No name is longer, in bytes.
  private static let longestName = 12
  /// What stands in front of the place, a prize or a number, is parted from it, too; no place is wider,
  /// in half cells.
  private static let widestPlace: Int32 = 24

  /// The spaces of such lists among the gaps of a region.
  func gaps(of region: Range<Int>) -> [Int] {
    var gaps: [Int] = []
    var start = region.lowerBound
    while start < region.upperBound {
      var end = start
      while end < region.upperBound, text.gaps[end].lines == 0 { end += 1 }
      if end - start >= Self.fewest { gaps += spaces(of: start..<end) }
      start = end + 1
    }
    return gaps
  }

  /// The same among the gaps of one line.
  private func spaces(of line: Range<Int>) -> [Int] {
    let names = line.filter(isInFrontOfPerson)
    guard names.count >= Self.fewest else { return [] }
    return names + names.map { $0 - 1 }.filter { line.contains($0) && isInFrontOfPlace($0) }
  }

  private func isInFrontOfPlace(_ index: Int) -> Bool {
    let place = text.pieces[index + 1]
    return place.width <= Self.widestPlace
      && !ClauseMarks.stand(in: place.range, of: bytes, countsEnumerations: true)
  }

  /// Whether a name with the mark that ends an entry stands behind a gap, and a word in front of it.
  private func isInFrontOfPerson(_ index: Int) -> Bool {
    let (left, right) = (text.pieces[index].last, text.pieces[index + 1])
    guard left.isHan || left.closesParenthesis, right.first.isHan else { return false }
    let limit = min(right.range.upperBound, right.range.lowerBound + Self.longestName)
    var end = right.range.lowerBound
    while end < limit, bytes[end].beginsHan { end += 3 }
    guard let mark = bytes.scalar(at: end, before: right.range.upperBound)?.scalar,
      mark == "、" || mark.isSemicolon || mark == "。" || mark.opensParenthesis
    else { return false }
    return PieceKind.isName(bytes, right.range.lowerBound..<end)
  }
}
