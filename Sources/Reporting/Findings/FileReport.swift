package import Linting
package import NewsCopy

/// What was found in one file.
package struct FileReport: Sendable {
  /// The path as people are to see it.
  package let path: String
  /// The text that the findings' ranges point into.
  package let source: SourceText
  /// In the order of the text.
  package let diagnostics: [Diagnostic]
  /// How many scalars the file has, white space left out.
  package let characters: Int

  /// Joins a file to its findings; counts its characters, in one pass over the text.
  package init(path: String, source: SourceText, diagnostics: [Diagnostic]) {
    self.path = path
    self.source = source
    self.diagnostics = diagnostics
    self.characters = Self.characterCount(source.bytes)
  }

  private static func characterCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    let span = bytes.span
    for offset in span.indices {
      switch span[offset] {
      case 0xE4...0xFF: count += 1
      case 0...0x20 where span[offset] == 0x20 || 0x09...0x0D ~= span[offset]: continue
      case 0x80...0xBF: continue
      case 0xC2, 0xE2, 0xE3:
        let isGap = bytes.scalar(at: offset, before: bytes.count)?.scalar.isGap == true
        if !isGap { count += 1 }
      default: count += 1
      }
    }
    return count
  }
}
