/// The name of a file as `patch` and `git apply` read it in front of a difference.
enum PatchName {
  /// A name with blanks inside ends with a tab; one that begins or ends with a blank, or has quotation
  /// marks, backslashes, control characters or bytes that are not UTF-8, is quoted as in C.
  ///
  /// - Parameter path: The bytes of the name.
  /// - Returns: The name as it stands behind `---` and `+++`.
  static func of(_ path: [UInt8]) -> String {
    let isText = String(validating: path, as: UTF8.self) != nil
    let pieces = path.map { escape(of: $0, isText: isText) ?? [$0] }
    let name = String(decoding: pieces.joined(), as: UTF8.self)
    let isPlain = pieces.count { $0.count > 1 } == 0
    guard isPlain, path.first != blank, path.last != blank else { return "\"\(name)\"" }
    return path.contains(blank) ? name + "\t" : name
  }

  private static let blank = UInt8(ascii: " ")

  private static func escape(of byte: UInt8, isText: Bool) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): return Array("\\n".utf8)
    case UInt8(ascii: "\t"): return Array("\\t".utf8)
    default:
      guard byte < 0x20 || byte == 0x7F || byte >= 0x80 && !isText else { return nil }
      let digits = String(byte, radix: 8)
      return Array(("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8)
    }
  }
}
