internal import RuleFormat
internal import Rulebook
internal import System

/// The rule folders that a configuration file names.
struct ConfiguredFolders {
  private let folders: [Path]

  /// Looks for the key alone; what else is wrong in the file is told by whoever reads it whole.
  init(_ bytes: [UInt8], in folder: Path) {
    let members = (try? DocumentItem(file: bytes).members()) ?? []
    let item = members.first { $0.key == "rule-folders" }?.item
    let names = (try? item?.filledStrings()) ?? []
    folders = names.map { Path($0).absolute(in: folder) }
  }

  /// The rulebook with the rules of these folders.
  ///
  /// - Parameters:
  ///   - rulebook: What to add them to.
  ///   - display: How a path is shown.
  /// - Throws: What is wrong with the first rule that is wrong, or whose name is taken.
  func added(
    to rulebook: Rulebook, display: (Path) -> String
  ) throws(CommandFailure) -> Rulebook {
    var rulebook = rulebook
    for folder in folders {
      let found = try RuleFolder(folder, display: display)
      if let complaint = found.complaints.first { throw .message(complaint) }
      for rule in found.rules {
        if rulebook.sheet(rule.sheet.id) != nil { throw Self.taken(rule, in: rulebook) }
        rulebook = rulebook.adding([rule])
      }
    }
    return rulebook
  }

  /// Says that there is a rule of this name already.
  static func taken(_ rule: NewsroomRule, in rulebook: Rulebook) -> CommandFailure {
    .message(takenSentence(rule, in: rulebook))
  }

  /// Says that there is a rule of this name already, as a sentence.
  static func takenSentence(_ rule: NewsroomRule, in rulebook: Rulebook) -> Bilingual {
    let other = rulebook.file(of: rule.sheet.id)
    return Bilingual(
      chinese: "\(rule.file)：规则名“\(rule.sheet.id)”已"
        + (other.map { "用在 \($0)。" } ?? "有内置规则。"),
      english: "\(rule.file): the name “\(rule.sheet.id)” is taken by "
        + (other ?? "a rule of the program") + ".")
  }
}
