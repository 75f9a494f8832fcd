/// Why bytes are not the text they claim to be.
package struct TextDecodingError: Error, Hashable, Sendable {
  /// What is wrong at the offset.
  package enum Reason: Hashable, Sendable {
    /// The bytes mean nothing in the encoding.
    case invalid
    /// The file ends inside a character.
    case truncated
    /// No encoding was named and the bytes look like none of those that are known.
    case unrecognized
    /// The file starts with the byte order mark of another encoding than the one named.
    case otherByteOrderMark(TextEncoding)
    /// The file starts with the byte order mark of UTF-32.
    case utf32
    /// The system has no conversion table for the encoding.
    case unavailable
  }

  /// The encoding that was named or detected.
  package let encoding: TextEncoding
  /// Where the first wrong character starts, in bytes from the start of the file.
  package let offset: Int
  /// What is wrong there.
  package let reason: Reason

  /// One sentence for a Chinese reader.
  package var chinese: String {
    switch reason {
    case .invalid: "第 \(offset) 字节处（从 0 数起）不是有效的 \(encoding.name)。"
    case .truncated: "文件在第 \(offset) 字节处（从 0 数起）的 \(encoding.name) 字符没有写完就结束了。"
    case .unrecognized: "第 \(offset) 字节处（从 0 数起）不是 UTF-8，也认不出别的编码；请指明编码。"
    case .otherByteOrderMark(let found):
      "文件开头是 \(found.name) 的字节顺序标记，与指明的 \(encoding.name) 不符。"
    case .utf32: "文件是 UTF-32，不能读；请先转成 UTF-8。"
    case .unavailable: "系统缺少 \(encoding.name) 的转换表（glibc 的 gconv），不能读这个文件。"
    }
  }

  /// One sentence for an English reader.
  package var english: String {
    switch reason {
    case .invalid: "The bytes at offset \(offset) (from 0) are not valid \(encoding.name)."
    case .truncated:
      "The file ends inside the \(encoding.name) character that starts at offset \(offset) (from 0)."
    case .unrecognized:
      "The bytes at offset \(offset) (from 0) are not UTF-8, nor is it another known encoding; "
        + "name the encoding."
    case .otherByteOrderMark(let found):
      "The file starts with the byte order mark of \(found.name), but \(encoding.name) was named."
    case .utf32: "The file is UTF-32, which is not read; make it UTF-8 first."
    case .unavailable:
      "The system has no conversion table for \(encoding.name) (gconv of glibc), "
        + "so the file cannot be read."
    }
  }
}
