/// Chance that starts where it is told, so that a failure comes back (SplitMix: Steele, Lea, Flood
/// 2014).
struct PropertyRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `count`, which may be 0.
  mutating func below(_ count: Int) -> Int {
    count > 0 ? Int.random(in: 0..<count, using: &self) : 0
  }

  /// Whether one chance in `count` came up.
  mutating func hits(oneIn count: Int) -> Bool { below(count) == 0 }

  /// One of several values; `other` where there are none.
  mutating func pick<Value>(_ values: [Value], or other: Value) -> Value {
    values.randomElement(using: &self) ?? other
  }

  /// A range of at most `most` places within `count`.
  mutating func range(of count: Int, most: Int) -> Range<Int> {
    let start = below(count)
    return start..<min(count, start + 1 + below(most))
  }
}
