internal import NewsCopy

/// White space between two characters, as styles of rules name it.
struct Gap {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// `none`, `half-space`, `full-space` or `other`; nil when a line break stands in the gap, which
  /// is the wraps desk's.
  var style: String? {
    if range.isEmpty { return "none" }
    if range.count == 1, bytes[range.lowerBound] == 0x20 { return "half-space" }
    if bytes[range].contains(where: \.breaksLine) { return nil }
    if range.count == 3, bytes.hasBytes(Self.wide, at: range.lowerBound, before: range.upperBound) {
      return "full-space"
    }
    return "other"
  }

  private static let wide = Array("\u{3000}".utf8)

  /// What a style looks like.
  static func text(of style: String) -> String? {
    switch style {
    case "none": ""
    case "half-space": " "
    case "full-space": "\u{3000}"
    default: nil
    }
  }
}
