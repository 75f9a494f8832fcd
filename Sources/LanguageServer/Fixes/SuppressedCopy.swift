internal import NewsCopy

/// Chooses the copy by which a suppression knows a finding again.
enum SuppressedCopy {
  /// So many characters around a finding tell it from others of its sort.
  private static let margin = 6
  /// A longer finding is known by its beginning, in characters.
  private static let longest = 24
  /// The most bytes that a character has.
  private static let width = 4
  /// No copy farther from a finding than this is chosen, in bytes.
  static let reach = margin * width

  /// The copy around a finding, or at the beginning of a long one; nil where it is blank.
  ///
  /// A suppression covers what lies within its text, and what its text lies within, so that the text
  /// leaves out other findings of its rule; those within ``reach`` are enough to know.
  static func text(
    of range: Range<Int>, besides others: [Range<Int>], in source: SourceText
  ) -> String? {
    let found = scalars(range.lowerBound, range.upperBound, source).prefix(longest + 1)
    guard found.count <= longest else { return filled(Array(found.dropLast())) }
    let first = others.map(\.upperBound).filter { $0 <= range.lowerBound }.max() ?? 0
    let last = others.map(\.lowerBound).filter { $0 >= range.upperBound }.min() ?? .max
    let before = scalars(
      max(first, range.lowerBound - reach), range.lowerBound, source
    ).suffix(margin)
    let after = scalars(
      range.upperBound, min(last, range.upperBound + reach), source
    ).prefix(margin)
    let head = before.reversed().prefix { !isBreak($0) }.reversed()
    return filled(head + Array(found) + after.prefix { !isBreak($0) })
  }

  /// The characters between two bytes, those that are cut left out; at most as many as matter.
  private static func scalars(_ start: Int, _ end: Int, _ source: SourceText) -> [Unicode.Scalar] {
    let bytes = source.bytes
    var start = max(0, start)
    var end = min(end, bytes.count, start + (longest + 2) * width)
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(source.string(start..<end).unicodeScalars)
  }

  private static func filled(_ scalars: [Unicode.Scalar]) -> String? {
    guard !scalars.allSatisfy(\.isGap) else { return nil }
    return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// Whether a scalar ends a line or a page.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{0C}"
  }
}
