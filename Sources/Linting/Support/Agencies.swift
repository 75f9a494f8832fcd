internal import NewsCopy

/// The news agencies whose copy a newsroom takes over.
struct Agencies {
  private let words: [[UInt8]]
  /// What their names begin with, and 据.
  private let openings: [Unicode.Scalar]
  private static let quoting = Array("据".utf8)
  /// Characters between an agency's name and 电 at most: a foreign place and a date.
  private static let longest = 28

  init(_ names: [String]) {
    words = names.map { Array($0.utf8) }
    openings = names.compactMap { $0.unicodeScalars.first } + ["据"]
  }

  /// Whether a word begins with the name of an agency, as 新华社记者 does; 据 is looked through.
  func begin(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, openings.contains(first) else { return false }
    let bytes = Array(word.utf8)
    let isQuoting = bytes.hasBytes(Self.quoting, at: 0, before: bytes.count)
    let start = isQuoting ? Self.quoting.count : 0
    return words.contains { bytes.hasBytes($0, at: start, before: bytes.count) }
  }

  /// The marker of an agency that begins at an offset.
  struct WireMarker {
    /// The byte offset after 电.
    let end: Int
    /// Whether a day stands in it.
    let isDated: Bool
  }

  /// Reads `据新华社北京3月5日电` at an offset, white space between its parts allowed.
  func wireMarker(in bytes: [UInt8], at start: Int, before end: Int) -> WireMarker? {
    var offset = start
    if bytes.hasBytes(Self.quoting, at: offset, before: end) { offset += Self.quoting.count }
    guard let name = words.first(where: { bytes.hasBytes($0, at: offset, before: end) }) else {
      return nil
    }
    offset += name.count
    var isDated = false
    for _ in 0..<Self.longest {
      guard let (scalar, next) = bytes.scalar(at: offset, before: end) else { return nil }
      if scalar == "电" { return WireMarker(end: next, isDated: isDated) }
      guard scalar.isHan || scalar.isDigit || scalar.isGap, scalar != "记" else { return nil }
      if scalar == "日" { isDated = true }
      offset = next
    }
    return nil
  }
}
