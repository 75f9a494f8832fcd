/// The characters that one place of a pattern takes.
package struct PatternSet: Equatable, Sendable {
  /// Characters that follow each other.
  ///
  /// For a `ClosedRange` of them the system would look up, at every start, how they are compared.
  struct Run: Equatable, Sendable {
    let first: UInt32
    let last: UInt32

    init(_ first: UInt32, _ last: UInt32) {
      self.first = first
      self.last = last
    }
  }

  private var runs: [Run]
  private var isNegated: Bool

  init(_ runs: [Run], isNegated: Bool = false) {
    self.runs = runs
    self.isNegated = isNegated
  }

  /// Any character.
  static let any = PatternSet([], isNegated: true)

  /// Digits of both widths.
  static let digits: [Run] = [Run(0x30, 0x39), Run(0xFF10, 0xFF19)]

  /// Letters of both widths.
  static let latin: [Run] = [
    Run(0x41, 0x5A), Run(0x61, 0x7A), Run(0xC0, 0x24F), Run(0xFF21, 0xFF3A), Run(0xFF41, 0xFF5A),
  ]

  /// White space of any width.
  static let gaps: [Run] = [
    Run(0x09, 0x0D), Run(0x20, 0x20), Run(0x85, 0x85), Run(0xA0, 0xA0), Run(0x2000, 0x200A),
    Run(0x2028, 0x2029), Run(0x202F, 0x202F), Run(0x205F, 0x205F), Run(0x3000, 0x3000),
  ]

  /// Chinese characters.
  static let han: [Run] = [
    Run(0x2E80, 0x2FDF), Run(0x3005, 0x3005), Run(0x3007, 0x3007), Run(0x3400, 0x4DBF),
    Run(0x4E00, 0x9FFF), Run(0xF900, 0xFAFF), Run(0x20000, 0x323AF),
  ]

  /// The numbers of characters at which the set may begin or end to take them.
  package var boundaries: [UInt32] { runs.flatMap { [$0.first, $0.last + 1] } }

  /// Whether a character belongs to it.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    runs.contains { $0.first <= scalar.value && scalar.value <= $0.last } != isNegated
  }
}
