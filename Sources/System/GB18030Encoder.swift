/// Encodes GB18030 by the tables of the C library.
enum GB18030Encoder {
  private static let pieceSize = 64 * 1024

  /// Hands the encoded text over in pieces until the receiver answers false.
  static func encode(
    _ text: UTF8Span, _ receive: ([UInt8]) -> Bool
  ) throws(TextEncodingError) {
    guard let converter = IconvConverter(from: "UTF-8", to: "GB18030") else {
      throw TextEncodingError(encoding: .gb18030, offset: 0, reason: .unavailable)
    }
    let bytes = text.span
    var done = 0
    while done < bytes.count {
      var end = IconvConverter.Progress.End.inputUsed
      let piece = [UInt8](capacity: pieceSize) { output in
        let progress = converter.convert(bytes.extracting(done...), into: &output)
        done += progress.consumed
        end = progress.end
      }
      guard receive(piece) else { return }
      if end == .invalidCharacter || end == .incompleteCharacter {
        throw TextEncodingError(
          encoding: .gb18030, offset: done, reason: reason(text, at: done))
      }
    }
  }

  private static func reason(_ text: UTF8Span, at offset: Int) -> TextEncodingError.Reason {
    var scalars = text.makeUnicodeScalarIterator()
    scalars.reset(roundingBackwardsFrom: offset)
    return scalars.next().map { .unencodable($0) } ?? .invalidText
  }
}
