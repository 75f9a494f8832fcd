internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// What a repair would change in a file, and how that is shown.
struct FileDifference {
  /// What the file is called where a difference cannot be shown.
  private let name: String
  private let lines: UnifiedDiff
  /// That of the file.
  private let encoding: TextEncoding

  /// Compares an input with its repaired text.
  ///
  /// - Parameters:
  ///   - input: What was repaired.
  ///   - text: How it was read.
  ///   - old: Its text.
  ///   - new: Its repaired text.
  ///   - folder: Where a patch is applied: files below it are called as they are from there.
  init(
    of input: Input, read text: LoadedText, from old: SourceText, to new: SourceText,
    in folder: Path
  ) {
    name = input.display
    encoding = text.encoding
    let path = input.path ?? Path(name)
    lines = UnifiedDiff(
      old: old, new: new,
      path: (path.absolute(in: folder).relative(to: folder) ?? path).bytes,
      hasByteOrderMark: text.hasByteOrderMark)
  }

  /// Writes it piece by piece: for readers in UTF-8, and otherwise with the bytes of the file, so that it
  /// can be applied.
  ///
  /// - Parameters:
  ///   - colour: Whether it is coloured, which is for readers.
  ///   - isForTerminal: Whether a person reads it.
  ///   - complain: Takes the reason where it would be no patch: one such file makes those of the others
  ///     useless, too.
  ///   - take: Takes the pieces.
  /// - Throws: What `take` throws, and where a text cannot be encoded.
  func write(
    colour: Bool, isForTerminal: Bool, complain: (Bilingual) -> Void,
    to take: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    let isPatch = !colour && !isForTerminal
    guard !isPatch || !encoding.isUTF16 else { return complain(Bilingual(name, Self.noPatch)) }
    try take(lines.head(colour: colour, isForTerminal: isForTerminal))
    let isEncoded = encoding == .gb18030 && isPatch
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

  private static let noPatch = Bilingual(
    chinese: "UTF-16 的文件做不成补丁，没有列入；要改它，请用不带 --diff 的 copydesk fix。",
    english: "a file in UTF-16 has no patch, so it was left out; to repair it, run copydesk fix "
      + "without --diff.")
}
