internal import NewsCopy
internal import System

/// The text of a file that is not open in the editor.
enum DiskText {
  /// Reads a file in whichever encoding it is; nil where it cannot be read or is no text.
  static func read(_ path: Path) -> SourceText? {
    guard let bytes = try? FileReader.readRegular(path),
      let text = try? TextDecoder.decode(bytes, as: nil)
    else { return nil }
    return SourceText(utf8: text.utf8, format: SourceText.Format(ending: path.fileExtension))
  }
}
