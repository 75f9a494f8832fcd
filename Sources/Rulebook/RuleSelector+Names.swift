internal import RuleFormat
internal import Rulebook

extension RuleSelector {
  /// Reads a name of the command line, where a desk may also be called what summaries call it.
  init?(called name: String, in rulebook: Rulebook) {
    if let desk = Desk.allCases.first(where: { Self.titles(of: $0).contains(name) }) {
      self = .desk(desk)
    } else {
      self.init(name, rulebook: rulebook)
    }
  }

  /// What the command line can name, for suggestions; the English titles are too near to the names.
  static func callNames(in rulebook: Rulebook) -> [String] {
    names(in: rulebook) + Desk.allCases.map(\.title.chinese)
  }

  private static func titles(of desk: Desk) -> [String] {
    [desk.title.chinese, desk.title.english]
  }
}
