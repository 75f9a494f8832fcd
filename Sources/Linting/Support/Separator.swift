internal import NewsCopy

/// What stands between two names or two credits, as styles of rules name it.
struct Separator {
  /// `none`, `half-space`, `full-space`, `enumeration-comma`, `comma` or `other`; nil for a line
  /// break and for a mark with white space beside it, which may be wraps.
  static func style(_ bytes: [UInt8], _ gap: Range<Int>) -> String? {
    guard let (mark, next) = bytes.scalar(at: gap.lowerBound, before: gap.upperBound),
      !mark.isGap
    else { return Gap(bytes, gap).style }
    guard next == gap.upperBound else { return nil }
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
