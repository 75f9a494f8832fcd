import NewsCopy
import RuleFormat
import Rulebook
import Testing

@testable import Linting

@Suite("Set phrases with one character wrong")
struct PhraseRuleTests {
  private static let messages = #"{ "usual": "“{found}”疑为“{to}”" }"#

  private static func linter(_ words: String, frequent: String? = nil) throws -> Linter {
    let frequent = frequent.map { #", "frequent": [\#($0)]"# } ?? ""
    return try DeclaredRules.linter(
      #""kind": "phrases", "words": [\#(words)]\#(frequent)"#, messages: messages)
  }

  @Test(
    "A character that sounds or looks like the right one is told, wherever it stands",
    arguments: [
      ("两队事均力敌。", ["事均力敌"]), ("两队势钧力敌。", ["势钧力敌"]), ("两队势均立敌。", ["势均立敌"]),
      ("两队势均力狄。", ["势均力狄"]), ("两队势均力敌。", []), ("两队事均立敌。", []), ("两队势均力气。", []),
      ("事均力敌", ["事均力敌"]), ("势均力", []), ("均力敌", []), ("两队势均1敌。", []), ("两队势均𬭊敌。", []),
    ])
  func near(text: String, found: [String]) throws {
    let linter = try Self.linter(#""势均力敌""#)
    #expect(DeclaredRules.found(linter, text) == found)
  }

  @Test(
    "What makes a word with its neighbour is no slip",
    arguments: ["这一条件不得人心。", "打出“年年有鱼”的招牌。", "他写了《年年有鱼》。"])
  func neighbours(text: String) throws {
    let linter = try Self.linter(#""见不得人", "年年有余""#)
    #expect(DeclaredRules.found(linter, text).isEmpty)
  }

  @Test("A form that is listed is right, whatever it is near to")
  func listed() throws {
    let linter = try Self.linter(#""付之东流", "付诸东流""#)
    #expect(DeclaredRules.found(linter, "努力付诸东流，心血付之东流。").isEmpty)
    #expect(DeclaredRules.found(linter, "努力付支东流。") == ["付支东流"])
  }

  @Test("Long phrases are known by pairs that copy is not full of")
  func long() throws {
    let linter = try Self.linter(
      #""全国人民代表大会", "高质量发展""#, frequent: #""发展", "代表", "人民""#)
    #expect(DeclaredRules.found(linter, "全国人名代表大会推动高质良发展。") == ["全国人名代表大会", "高质良发展"])
  }

  @Test("A phrase with one pair that copy is not full of is known by all the others, too")
  func onePair() throws {
    let linter = try Self.linter(#""哭笑不得""#, frequent: #""不得""#)
    #expect(DeclaredRules.found(linter, "他苦笑不得，又哭笑不的。") == ["苦笑不得", "哭笑不的"])
  }

  @Test("A phrase that no pair leads to is a fault, not a word that is never found")
  func noPair() {
    let data = ##""kind": "phrases", "words": ["哭笑不得"], "frequent": ["哭笑", "笑不", "不得"]"##
    #expect(DeclaredRules.error(data).contains("frequent"))
  }

  @Test("The repair puts the right character there")
  func repair() throws {
    let linter = try Self.linter(#""势均力敌""#)
    #expect(try DeclaredRules.fixed(linter, "两队事均力敌。") == "两队势均力敌。")
  }

  @Test(
    "A phrase has at least four characters, all of them Han",
    arguments: [#""势均力""#, #""A股上涨""#, #""𬭊铅山下""#, #""""#, ""])
  func errors(words: String) {
    #expect(!DeclaredRules.error(#""kind": "phrases", "words": [\#(words)]"#).isEmpty)
  }

  @Test(
    "Characters are like each other by ear or by eye, both ways",
    arguments: [
      ("势", "事", true), ("近", "进", true), ("成", "层", true), ("己", "已", true), ("未", "末", true),
      ("大", "小", false), ("势", "力", false), ("势", "𬭊", false),
    ] as [(Unicode.Scalar, Unicode.Scalar, Bool)])
  func like(one: Unicode.Scalar, other: Unicode.Scalar, isLike: Bool) {
    #expect(LikeCharacters.contain(one, other) == isLike)
    #expect(LikeCharacters.contain(other, one) == isLike)
  }
}

@Suite("Guesses at words")
struct GuessTests {
  @Test(
    "A guess gives way where another rule knows better",
    arguments: [
      ("他名符其实。", ["wording/variant-word"]), ("保护生态坏境。", ["wording/likely-typo"]),
      ("观众叫苦不跌。", ["wording/set-phrase"]), ("坚持以人名为中心。", ["wording/typo"]),
    ])
  func givesWay(text: String, rules: [String]) {
    let linter = Linter(
      Rulebook.builtin.sheets.filter { $0.id.desk == .wording }.compactMap { ActiveRule($0) })
    #expect(linter.check(SourceText(text)).map(\.rule.description) == rules)
  }
}
