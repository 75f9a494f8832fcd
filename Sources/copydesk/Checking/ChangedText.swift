internal import NewsCopy
internal import System

/// The parts of a text that lie on lines that have changed, counted as git counts them.
struct ChangedText {
  /// In bytes, in the order of the text.
  private let parts: [Range<Int>]

  init(_ lines: [ClosedRange<Int>], of source: SourceText) {
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    let end = source.bytes.count
    parts = lines.compactMap { lines in
      guard lines.lowerBound <= starts.count else { return nil }
      let first = starts[lines.lowerBound - 1]
      return first..<(lines.upperBound < starts.count ? starts[lines.upperBound] : end)
    }
  }

  /// Whether a finding, which may be a place between two characters, touches a changed line.
  func touches(_ range: Range<Int>) -> Bool {
    parts[parts.partitioningIndex { $0.upperBound >= range.lowerBound }...]
      .prefix { $0.lowerBound <= range.upperBound }
      .contains { $0.overlaps(range) || range.isEmpty || $0.isEmpty }
  }
}
