/// The name of a file as `patch` and `git apply` read it in front of a difference.
enum PatchName {
  /// A name with blanks ends with a tab; one with quotation marks, backslashes or control characters is
  /// quoted as in C.
  static func of(_ path: String) -> String {
    if path.unicodeScalars.contains(where: { escape(of: $0) != nil }) {
      let escaped = path.unicodeScalars.map { escape(of: $0) ?? String($0) }
      return "\"\(escaped.joined())\""
    }
    return path.contains(" ") ? path + "\t" : path
  }

  private static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default:
      guard scalar.value < 0x20 || scalar.value == 0x7F else { return nil }
      let digits = String(scalar.value, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }
}
