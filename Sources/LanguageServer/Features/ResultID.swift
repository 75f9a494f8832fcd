/// Names a list of findings: equal lists have equal names.
struct ResultID: Hashable, Sendable {
  let text: String

  /// Names findings by the JSON they are sent as.
  init(_ items: [UInt8]) {
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = items.span
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    text = String(hash, radix: 36) + "." + String(items.count, radix: 36)
  }
}
