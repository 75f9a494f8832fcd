/// The characters that one place of a pattern takes.
package struct PatternSet: Equatable, Sendable {
  private var ranges: [ClosedRange<UInt32>]
  private var isNegated: Bool

  init(_ ranges: [ClosedRange<UInt32>], isNegated: Bool = false) {
    self.ranges = ranges
    self.isNegated = isNegated
  }

  /// Any character.
  static let any = PatternSet([], isNegated: true)

  /// Digits of both widths.
  static let digits: [ClosedRange<UInt32>] = [0x30...0x39, 0xFF10...0xFF19]

  /// Letters of both widths.
  static let latin: [ClosedRange<UInt32>] = [
    0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
  ]

  /// White space of any width.
  static let gaps: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ]

  /// Chinese characters.
  static let han: [ClosedRange<UInt32>] = [
    0x2E80...0x2FDF, 0x3005...0x3005, 0x3007...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xF900...0xFAFF, 0x20000...0x323AF,
  ]

  /// Whether a character belongs to it.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }
}
