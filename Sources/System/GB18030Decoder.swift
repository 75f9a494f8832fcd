/// Decodes GB18030 by the tables of the C library.
enum GB18030Decoder {
  /// Gives UTF-8; offsets of errors count from the start of `bytes`.
  static func decode(_ bytes: Span<UInt8>) throws(TextDecodingError) -> [UInt8] {
    guard let converter = IconvConverter(from: "GB18030", to: "UTF-8") else {
      throw TextDecodingError(encoding: .gb18030, offset: 0, reason: .unavailable)
    }
    var done = 0
    var reason: TextDecodingError.Reason?
    // Two bytes of GB18030 become four of UTF-8 at most. Memory is used only as it is filled.
    let utf8 = [UInt8](capacity: bytes.count * 2) { output in
      let progress = converter.convert(bytes, into: &output)
      done = progress.consumed
      reason =
        switch progress.end {
        case .inputUsed: nil
        case .incompleteCharacter: .truncated
        case .invalidCharacter, .outputFull: .invalid
        }
    }
    if let reason { throw TextDecodingError(encoding: .gb18030, offset: done, reason: reason) }
    return utf8
  }
}
