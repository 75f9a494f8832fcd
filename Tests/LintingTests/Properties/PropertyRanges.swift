import NewsCopy

/// Collects ranges that are not where a page allows them.
struct PropertyRanges {
  private let bytes: [UInt8]
  private let page: Range<Int>
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8], page: Range<Int>) {
    self.bytes = bytes
    self.page = page
  }

  /// Holds a statement against what was found.
  mutating func claim(_ holds: Bool, _ name: String) {
    if !holds { faults.append(name) }
  }

  /// A range lies within the page and cuts no character.
  mutating func inside(_ range: Range<Int>?, _ name: String) {
    guard let range else { return }
    let lies = page.lowerBound <= range.lowerBound && range.upperBound <= page.upperBound
    claim(lies, "\(name) \(range) is outside \(page)")
    if lies { claim(isEdge(range.lowerBound) && isEdge(range.upperBound), "\(name) \(range) cuts") }
  }

  /// Ranges lie within the page, in order and apart.
  mutating func apart(_ ranges: [Range<Int>], _ name: String) {
    for range in ranges { inside(range, name) }
    for (left, right) in zip(ranges, ranges.dropFirst()) {
      claim(left.upperBound <= right.lowerBound, "\(name) \(left) and \(right) are not apart")
    }
  }

  private func isEdge(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
