/// A number for a sequence of texts that is the same on every machine and in every run.
///
/// FNV-1a with 64 bits. Carriage returns do not count, so that line endings may change.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes where byte != 0x0D { mix(byte) }
    // No text holds this byte, so that the border between two texts counts.
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
