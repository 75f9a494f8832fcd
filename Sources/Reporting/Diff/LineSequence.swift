package import NewsCopy

/// The lines of a text as a diff compares them: each with its `\n`, told apart by hash first.
package struct LineSequence {
  let bytes: [UInt8]
  /// Where each line begins, in bytes, and at last where the text ends.
  private let bounds: [Int]
  /// One for each line; with ``bounds`` that makes twelve bytes a line.
  private let hashes: [UInt32]

  /// Takes a text apart at each `\n`.
  package init(_ source: SourceText) {
    var bounds = [0]
    var hashes: [UInt32] = []
    var hash = Self.seed
    for (offset, byte) in source.bytes.enumerated() {
      hash = (hash ^ UInt32(byte)) &* Self.prime
      guard byte == 0x0A else { continue }
      bounds.append(offset + 1)
      hashes.append(hash)
      hash = Self.seed
    }
    if bounds.last != source.bytes.count {
      bounds.append(source.bytes.count)
      hashes.append(hash)
    }
    bytes = source.bytes
    self.bounds = bounds
    self.hashes = hashes
  }

  /// FNV-1a, 32 bits.
  private static let seed: UInt32 = 0x811C_9DC5
  private static let prime: UInt32 = 0x0100_0193

  /// How many lines there are.
  package var count: Int { hashes.count }

  /// The bytes of a line, its `\n` included.
  package func line(_ index: Int) -> Range<Int> { bounds[index]..<bounds[index + 1] }

  /// Whether a line is the same as a line of another text; false past the end of either.
  func isSame(_ index: Int, as other: LineSequence, _ otherIndex: Int) -> Bool {
    guard index < count, otherIndex < other.count else { return false }
    return hashes[index] == other.hashes[otherIndex]
      && bytes[line(index)] == other.bytes[other.line(otherIndex)]
  }
}
