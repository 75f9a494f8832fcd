internal import RuleFormat

/// What people call rules and desks on the command line and in the settings of editors.
extension RuleSelector {
  /// Takes names apart at commas, 、 and full-width commas; blanks around a name do not count.
  package static func names(listedIn text: String) -> [String] {
    text.split { ",，、".contains($0) }
      .map { $0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace) }
      .map { String($0.reversed()) }
      .filter { !$0.isEmpty }
  }

  /// Reads one name, where a desk may also be called what summaries call it.
  package init?(called name: String, in rulebook: Rulebook) {
    if let desk = Desk(called: name) {
      self = .desk(desk)
    } else {
      self.init(name, rulebook: rulebook)
    }
  }

  /// What can be named, for suggestions; the English titles are too near to the names.
  package static func callNames(in rulebook: Rulebook) -> [String] {
    names(in: rulebook) + Desk.allCases.map(\.title.chinese)
  }

  /// The name that was meant by one that files must not use; nil where none is near.
  static func meant(by name: String, in rulebook: Rulebook) -> String? {
    Desk(called: name)?.rawValue ?? NearestName.find(name, among: names(in: rulebook))
  }
}
