internal import Reporting
internal import RuleFormat
internal import System

/// What a repair would change in a file, and how that is shown.
struct FileDifference {
  let lines: UnifiedDiff
  /// That of the file.
  let encoding: TextEncoding

  /// Writes it piece by piece: for readers in UTF-8, and otherwise with the bytes of the file, so that it
  /// can be applied.
  func write(
    colour: Bool, isForTerminal: Bool, to take: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try take(lines.head(colour: colour, isForTerminal: isForTerminal))
    // Programs that apply patches know no text of UTF-16.
    let isEncoded = encoding == .gb18030 && !colour && !isForTerminal
    try lines.writeHunks(colour: colour, isForTerminal: isForTerminal) {
      piece throws(CommandFailure) in
      try take(isEncoded ? encode(piece) : piece)
    }
  }

  private func encode(_ piece: [UInt8]) throws(CommandFailure) -> [UInt8] {
    do throws(TextEncodingError) {
      return try TextEncoder.encode(piece, as: encoding, byteOrderMark: false)
    } catch {
      throw .message(Bilingual(error))
    }
  }
}
