internal import NewsCopy

/// The lines of a text as a diff compares them: each with its `\n`, told apart by hash first.
struct LineSequence {
  let bytes: [UInt8]
  /// Bytes of each line, its `\n` included.
  let lines: [Range<Int>]
  private let hashes: [UInt64]

  init(_ source: SourceText) {
    var lines: [Range<Int>] = []
    var hashes: [UInt64] = []
    var start = 0
    var hash = Self.seed
    for (offset, byte) in source.bytes.enumerated() {
      hash = (hash ^ UInt64(byte)) &* Self.prime
      guard byte == 0x0A else { continue }
      lines.append(start..<offset + 1)
      hashes.append(hash)
      start = offset + 1
      hash = Self.seed
    }
    if start < source.bytes.count {
      lines.append(start..<source.bytes.count)
      hashes.append(hash)
    }
    bytes = source.bytes
    self.lines = lines
    self.hashes = hashes
  }

  /// FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  var count: Int { lines.count }

  /// Whether a line is the same as a line of another text; false past the end of either.
  func isSame(_ index: Int, as other: LineSequence, _ otherIndex: Int) -> Bool {
    guard index < count, otherIndex < other.count else { return false }
    return hashes[index] == other.hashes[otherIndex]
      && bytes[lines[index]] == other.bytes[other.lines[otherIndex]]
  }
}
