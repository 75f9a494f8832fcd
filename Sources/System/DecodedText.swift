/// The text of a file, and what must be known to write it back as it was.
package struct DecodedText: Hashable, Sendable {
  /// Valid UTF-8 without the byte order mark; it may contain NUL.
  package var utf8: [UInt8]
  /// The encoding of the file.
  package let encoding: TextEncoding
  /// Whether the file starts with a byte order mark.
  package let hasByteOrderMark: Bool

  /// Describes text that came, or shall go out, in an encoding.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - encoding: The encoding of the file.
  ///   - hasByteOrderMark: Whether the file starts with a byte order mark.
  package init(utf8: [UInt8], encoding: TextEncoding, hasByteOrderMark: Bool) {
    self.utf8 = utf8
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
  }
}
