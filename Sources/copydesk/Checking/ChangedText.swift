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
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < parts.count, parts[low].lowerBound <= range.upperBound {
      if parts[low].overlaps(range) || range.isEmpty || parts[low].isEmpty { return true }
      low += 1
    }
    return false
  }
}
