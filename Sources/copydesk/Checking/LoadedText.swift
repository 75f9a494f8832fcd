internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// The text of an input, and how its file is written.
struct LoadedText {
  /// Empty once it was taken.
  private(set) var source: SourceText
  let encoding: TextEncoding
  let hasByteOrderMark: Bool
  /// What the file was like; nil for what is no regular file.
  let stamp: FileStamp?
  /// Whether encoding the text gives back the bytes of the file; nil where nobody asked.
  let roundTrips: Bool?

  /// Reads and decodes an input.
  ///
  /// - Parameters:
  ///   - input: What to read.
  ///   - encoding: The encoding that was named; nil to detect it.
  ///   - isForWriting: Whether it matters that the text can be written back.
  /// - Throws: Why the input cannot be checked.
  init(
    _ input: Input, as encoding: TextEncoding?, isForWriting: Bool = false
  ) throws(FileFailure) {
    var bytes: [UInt8]
    do throws(FileError) {
      (bytes, stamp) = try input.read()
    } catch {
      throw FileFailure(input.display, error)
    }
    let decoded: DecodedText
    do throws(TextDecodingError) {
      if isForWriting {
        decoded = try TextDecoder.decode(bytes, as: encoding)
        roundTrips = TextEncoder.roundTrips(original: bytes, decoded: decoded)
      } else {
        let given = bytes
        bytes = []
        decoded = try TextDecoder.decode(given, as: encoding)
        roundTrips = nil
      }
    } catch {
      throw FileFailure(input.display, Bilingual(error))
    }
    source = SourceText(utf8: decoded.utf8, format: input.format)
    self.encoding = decoded.encoding
    hasByteOrderMark = decoded.hasByteOrderMark
  }

  /// Hands the text over, when only its repaired form is needed any more.
  mutating func takeSource() -> SourceText {
    defer { source = SourceText(utf8: [], format: source.format) }
    return source
  }

  /// The bytes of the file if its text were another.
  func encode(_ text: SourceText) throws(TextEncodingError) -> [UInt8] {
    try TextEncoder.encode(text.bytes, as: encoding, byteOrderMark: hasByteOrderMark)
  }
}
