internal import RuleFormat

/// Options in words.
enum OptionText {
  /// What an option may be.
  static func values(_ kind: OptionKind, _ language: Language) -> String {
    guard case .choice(let values, _) = kind else {
      return Labels.option(kind).text(in: language)
    }
    return values.joined(separator: " | ")
  }

  /// A value; what leaves the choice to the page is explained.
  static func value(_ value: OptionValue, of kind: OptionKind, _ language: Language) -> String {
    guard case .choice(_, let house?) = kind, value == .text(OptionKind.asPage) else {
      return self.value(value, language)
    }
    return OptionKind.asPage + Labels.house(house).text(in: language)
  }

  static func value(_ value: OptionValue, _ language: Language) -> String {
    switch value {
    case .text(""), .list([]): Labels.emptyValue.text(in: language)
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let truth): String(truth)
    case .list(let texts): texts.joined(separator: language == .chinese ? "、" : ", ")
    }
  }
}
