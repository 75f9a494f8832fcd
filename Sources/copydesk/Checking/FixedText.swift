internal import Linting
internal import NewsCopy

/// A text repaired page by page.
struct FixedText {
  let source: SourceText
  /// How many findings were repaired.
  let applied: Int

  /// Repairs a text; of its pages only one is taken apart at a time.
  init(_ source: SourceText, by fixer: Fixer, _ context: PageContext) throws(FixError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count + 64)
    var applied = 0
    for (index, range) in source.pageRanges.enumerated() {
      if index > 0 { bytes.append(Self.formFeed) }
      let page = try fixer.fix(source.slice(range), context)
      applied += page.applied.count
      bytes += page.text.bytes
    }
    if source.endsWithFormFeed { bytes.append(Self.formFeed) }
    self.source = applied > 0 ? SourceText(utf8: bytes, format: source.format) : source
    self.applied = applied
  }

  private static let formFeed = UInt8(ascii: "\u{0C}")
}
