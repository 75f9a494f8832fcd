internal import NewsCopy

/// What stands between two names or two credits, as styles of rules name it.
struct Separator {
  /// `none`, `half-space`, `full-space`, `enumeration-comma`, `comma` or `other`; nil for a line
  /// break and for a mark with white space beside it, which may be wraps.
  static func style(_ bytes: [UInt8], _ gap: Range<Int>) -> String? {
    if gap.isEmpty { return "none" }
    let marks = SolidText(bytes, in: gap)
    guard let mark = marks[0] else { return Gap(bytes, gap).style }
    guard marks.bytes(0..<marks.count) == gap, marks.count == 1 else { return nil }
    switch mark {
    case "、": return "enumeration-comma"
    case "，", ",": return "comma"
    default: return nil
    }
  }

  /// What a style looks like; commas are as wide as the brackets around them.
  static func text(of style: String, halfWidth: Bool = false) -> String? {
    switch style {
    case "enumeration-comma": "、"
    case "comma": halfWidth ? "," : "，"
    default: Gap.text(of: style)
    }
  }
}
