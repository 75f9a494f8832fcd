/// Encodes UTF-16 of either byte order, which has every character.
enum UTF16Encoder {
  private static let pieceSize = 64 * 1024

  /// Hands the encoded text over in pieces until the receiver answers false.
  static func encode(
    _ text: UTF8Span, _ encoding: TextEncoding, _ receive: ([UInt8]) -> Bool
  ) {
    let isLittle = encoding == .utf16LittleEndian
    var piece: [UInt8] = []
    piece.reserveCapacity(pieceSize)
    var scalars = text.makeUnicodeScalarIterator()
    while let scalar = scalars.next() {
      for unit in UTF16.encode(scalar) ?? .init() {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        piece.append(isLittle ? low : high)
        piece.append(isLittle ? high : low)
      }
      guard piece.count > pieceSize - 4 else { continue }
      guard receive(piece) else { return }
      piece.removeAll(keepingCapacity: true)
    }
    _ = receive(piece)
  }
}
