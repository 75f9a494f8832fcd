/// People of one role: `通讯员费健玲 王美丹`.
package struct Credit: Sendable {
  package let role: Role?
  package let names: [Name]

  /// What somebody did for the item: 记者, 通讯员, 新华社记者.
  package struct Role: Sendable {
    /// Without white space.
    package let text: String
    package let range: Range<Int>
    /// Whether the role is on the list of known ones.
    package let isKnown: Bool
  }

  /// A person, or a collective pen name.
  package struct Name: Sendable {
    /// Without white space.
    package let text: String
    /// Bytes, white space inside included.
    package let range: Range<Int>
  }

  /// Bytes from the role to the last name.
  package var range: Range<Int>? {
    guard let first = role?.range ?? names.first?.range else { return nil }
    let start = min(first.lowerBound, names.first?.range.lowerBound ?? first.lowerBound)
    return start..<max(first.upperBound, names.last?.range.upperBound ?? first.upperBound)
  }

  /// Words for what people made, which stand behind their names: `王强 文/图`.
  package static let works: Set<String> = [
    "文", "图", "摄", "攝", "文/图", "文／图", "图/文", "图／文", "文/摄", "文图", "图文", "摄影", "摄影报道", "供图", "撰文",
    "撰",
    "绘", "绘图", "画", "译", "校", "词", "曲", "辑", "编", "荐", "整理",
  ]

  /// Words for the giving of a picture with one wrong character, and the right one: 单位共图.
  package static let misspeltWorks = [
    "共图": "供图", "拱图": "供图", "工图": "供图", "供涂": "供图", "供徒": "供图",
  ]
}
