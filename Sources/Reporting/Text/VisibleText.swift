/// Copy made fit for a terminal: nothing in it can move the cursor, change colours or hide.
///
/// Tabs and line breaks become a space, other control characters and invisible formatting ones are
/// spelt `<U+001B>`.
enum VisibleText {
  /// What stands for a scalar that is not shown as it is; nil for any other.
  @inline(__always)
  static func substitute(for scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    if value >= 0x20, value < 0x7F { return nil }
    if value >= 0x3000, value < 0xE000 { return nil }
    return unusualSubstitute(for: scalar)
  }

  /// The columns that a scalar takes as it is shown.
  @inline(__always)
  static func width(_ scalar: Unicode.Scalar) -> Int {
    substitute(for: scalar).map(\.utf8.count) ?? DisplayWidth.of(scalar)
  }

  /// A text as it is shown.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { substitute(for: $0) != nil }) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if let substitute = substitute(for: scalar) {
        shown += substitute
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unusualSubstitute(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0x200C, 0x200D: return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return spelled(scalar)
    default: return nil
    }
  }

  private static func spelled(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
