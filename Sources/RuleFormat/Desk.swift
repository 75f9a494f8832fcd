/// A part of the copy desk, and the folder of its rules.
package enum Desk: String, CaseIterable, Comparable, Sendable {
  case lead
  case credits
  case structure
  case captions
  case wraps
  case punctuation
  case pairs
  case figures
  case wording
  case names
  case whitespace
  case care

  /// What the desk looks after.
  package var title: Bilingual {
    switch self {
    case .lead: Bilingual(chinese: "导语", english: "Leads")
    case .credits: Bilingual(chinese: "署名", english: "Credits")
    case .structure: Bilingual(chinese: "结构", english: "Structure")
    case .captions: Bilingual(chinese: "图片说明", english: "Captions")
    case .wraps: Bilingual(chinese: "断行", english: "Wraps")
    case .punctuation: Bilingual(chinese: "标点", english: "Punctuation")
    case .pairs: Bilingual(chinese: "成对符号", english: "Paired marks")
    case .figures: Bilingual(chinese: "数字与日期", english: "Figures and dates")
    case .wording: Bilingual(chinese: "用字用词", english: "Wording")
    case .names: Bilingual(chinese: "人名地名职务", english: "Names")
    case .whitespace: Bilingual(chinese: "空白", english: "White space")
    case .care: Bilingual(chinese: "慎用", english: "Careful wording")
    }
  }

  /// Finds the desk that people call by a name: its folder, or its title.
  package init?(called name: String) {
    let desk = Self.allCases.first {
      [$0.rawValue, $0.title.chinese, $0.title.english].contains(name)
    }
    guard let desk else { return nil }
    self = desk
  }

  /// The order in which desks are listed.
  package static func < (left: Desk, right: Desk) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
