internal import Configuring
internal import Linting
internal import RuleFormat
internal import Rulebook
internal import System

/// Checks a newsroom's folder of rules: their form, their examples, and how they go together.
struct RuleFolderCheck {
  /// How many rules read.
  let count: Int
  /// What is wrong, a sentence each.
  private(set) var complaints: [Bilingual]

  /// Reads and checks a folder.
  init(_ folder: Path, beside rulebook: Rulebook) throws(CommandFailure) {
    let found: RuleFolder
    do throws(FileError) {
      found = try RuleFolder(folder) { $0.display }
    } catch {
      throw CommandFailure(error)
    }
    guard !found.rules.isEmpty || !found.complaints.isEmpty else { throw Self.noRules(folder) }
    count = found.rules.count
    complaints = found.complaints.map(\.sentence)
    var book = rulebook
    var clashes = WordClashes(
      known: rulebook.sheets.filter(\.isEnabled), added: found.rules.map(\.sheet))
    for rule in found.rules {
      if let taken = RuleFolder.complaint(of: rule, beside: book, in: folder) {
        complaints.append(taken.sentence)
      }
      book = book.adding([rule])
      let problems =
        ExampleTrial(rule.sheet, rule.page).complaints.map { ($0.keys, $0.clause) }
        + clashes.clashes(of: rule.sheet).map { ($0.keys, $0.clause) }
        + RosterRepeats(rule.sheet).repeats.map { ($0.keys, $0.clause) }
      complaints += problems.map { rule.error(at: $0, $1).sentence }
    }
  }

  /// A mistyped folder must not look like one of good rules.
  private static func noRules(_ folder: Path) -> CommandFailure {
    .message(
      Bilingual(
        folder.display,
        Bilingual(
          chinese: "里面没有规则文件（<版块>/<名称>.json）。",
          english: "there is no rule file in it (<desk>/<name>.json).")))
  }

  /// What the check came to, in a sentence.
  var summary: Bilingual {
    guard complaints.isEmpty else {
      return Bilingual(
        chinese: "\(count)条规则读得通，发现\(complaints.count)处问题。",
        english: "\(count) rules could be read; \(complaints.count) problems.")
    }
    return Bilingual(
      chinese: "\(count)条规则，没有发现问题。", english: "\(count) rules, no problems.")
  }
}
