/// Why text cannot be written in an encoding.
package struct TextEncodingError: Error, Hashable, Sendable {
  /// What is in the way.
  package enum Reason: Hashable, Sendable {
    /// The encoding has no such character.
    case unencodable(Unicode.Scalar)
    /// The text is not valid UTF-8.
    case invalidText
    /// The system has no conversion table for the encoding.
    case unavailable
  }

  /// The encoding asked for.
  package let encoding: TextEncoding
  /// Where the character starts, in bytes of the UTF-8 text.
  package let offset: Int
  /// What is in the way there.
  package let reason: Reason

  /// One sentence for a Chinese reader.
  package var chinese: String {
    switch reason {
    case .unencodable(let scalar): "\(encoding.name) 里没有字符 \(Self.name(scalar))。"
    case .invalidText: "要写入的文本在第 \(offset) 字节处（从 0 数起）不是有效的 UTF-8。"
    case .unavailable: "系统缺少 \(encoding.name) 的转换表（glibc 的 gconv），不能写这个文件。"
    }
  }

  /// One sentence for an English reader.
  package var english: String {
    switch reason {
    case .unencodable(let scalar): "\(encoding.name) has no character \(Self.name(scalar))."
    case .invalidText: "The text to write is not valid UTF-8 at offset \(offset) (from 0)."
    case .unavailable:
      "The system has no conversion table for \(encoding.name) (gconv of glibc), "
        + "so the file cannot be written."
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return scalar.properties.isPatternWhitespace || scalar.properties.generalCategory == .control
      ? code : "\(scalar) (\(code))"
  }
}
