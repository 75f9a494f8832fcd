internal import NewsCopy

/// The spaces of full width by which rows are cut into columns and heads set apart.
enum WideSpaces {
  /// The first of the three bytes of U+3000.
  private static let lead: UInt8 = 0xE3
  private static let pair = ByteSearch(["\u{3000}\u{3000}"])

  /// How many of them a gap has.
  static func count(in gap: Range<Int>, of bytes: [UInt8]) -> Int {
    bytes[gap].count { $0 == lead }
  }

  /// Whether a gap begins with one.
  static func open(_ gap: Range<Int>, of bytes: [UInt8]) -> Bool { bytes[gap.lowerBound] == lead }

  /// Whether two of them cut a line into columns.
  static func part(_ line: Range<Int>, of bytes: [UInt8]) -> Bool { pair.occurs(in: bytes, line) }
}
