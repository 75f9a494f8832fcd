/// Tells a line in brackets that says where an article was taken from: `（据《学习时报》）`,
/// `（新华社北京3月25日电）`.
struct SourceLine {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// In bytes.
  private static let longest = 96
  private static let starts = ["据", "摘自", "原载", "来源", "转自", "新华社", "中新社", "本报综合", "综合"].map {
    Array($0.utf8)
  }
  private static let ends = ScalarSet("》电报网社台讯端道息合号众媒")

  /// Whether it says so, and nothing else.
  var holds: Bool {
    guard range.count <= Self.longest, LineStart(bytes, range).isNote,
      let (_, start) = bytes.scalar(at: range.lowerBound, before: range.upperBound),
      let (_, end) = bytes.scalar(endingAt: range.upperBound, after: start),
      let last = ScalarEdges(bytes, start..<end).last
    else { return false }
    return Self.ends.contains(last)
      && Self.starts.contains { bytes.hasBytes($0, at: start, before: end) }
  }
}
