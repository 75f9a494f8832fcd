/// The copy of one file: valid UTF-8 without a byte order mark, and the pages in it.
///
/// Every position in copydesk is a byte offset into ``bytes``.
@usableFromInline
package struct SourceText: Sendable {
  /// How much of the text is copy.
  package enum Format: Sendable {
    /// Everything is copy but comments of web pages.
    case plain
    /// Front matter, code, markers of lines and link targets are not copy.
    case markdown

    /// The format of a file by the ending of its name, without the dot.
    package init(ending: String?) {
      self = ["md", "markdown"].contains(ending?.lowercased()) ? .markdown : .plain
    }
  }

  /// UTF-8; whoever makes a text has checked that it is valid.
  @usableFromInline package let bytes: [UInt8]
  package let format: Format

  package init(utf8 bytes: [UInt8], format: Format = .plain) {
    self.bytes = bytes
    self.format = format
  }

  package init(_ string: String, format: Format = .plain) {
    self.init(utf8: Array(string.utf8), format: format)
  }

  /// The byte range of each page: a form feed ends one; a text without any is one page.
  package var pageRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var offset = 0
    let span = bytes.span
    while offset < span.count {
      let lead = span[offset]
      if lead == UInt8(ascii: "\u{0C}") {
        ranges.append(start..<offset)
        start = offset + 1
      }
      offset += lead.scalarLength
    }
    if start < bytes.count || ranges.isEmpty { ranges.append(start..<bytes.count) }
    return ranges
  }

  /// Whether the last page is ended by a form feed too.
  package var endsWithFormFeed: Bool { bytes.last == UInt8(ascii: "\u{0C}") }

  /// A part of the text as a text of its own.
  package func slice(_ range: Range<Int>) -> SourceText {
    range == bytes.indices ? self : SourceText(utf8: Array(bytes[range]), format: format)
  }

  /// The text of a byte range, which must begin and end at scalar boundaries.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
