import RuleFormat
import Rulebook
import Testing

@Suite("The rulebook compiled in")
struct RulebookTests {
  private let rulebook = Rulebook.builtin

  @Test("Sheets stand in the order of desks and names")
  func order() throws {
    let ids = rulebook.sheets.map(\.id)
    #expect(!ids.isEmpty)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(Desk.allCases.flatMap { rulebook.sheets(of: $0) } == rulebook.sheets)
  }

  @Test("Every rule has a sheet and a page", arguments: Rulebook.builtin.sheets)
  func pages(sheet: RuleSheet) throws {
    #expect(rulebook.sheet(sheet.id) == sheet)
    let page = try #require(rulebook.page(of: sheet.id))
    #expect(page.bad.count >= 2 && page.good.count >= 3)
    #expect(page.optionNotes.map(\.name) == sheet.options.map(\.name))
  }

  @Test("A clause is claimed only where it was read", arguments: Rulebook.builtin.sheets)
  func clauses(sheet: RuleSheet) throws {
    let page = try #require(rulebook.page(of: sheet.id))
    #expect(page.sources.allSatisfy { $0.clause == nil || $0.basis == .found })
  }

  @Test(
    "The messages of bad examples are messages of their rule", arguments: Rulebook.builtin.sheets)
  func messages(sheet: RuleSheet) throws {
    let page = try #require(rulebook.page(of: sheet.id))
    for message in page.bad.flatMap(\.messages) {
      #expect(sheet.messages.contains { $0.text.chinese.fits(message) }, "\(message)")
    }
  }

  @Test("The model rule is there whole")
  func model() throws {
    let id = try #require(RuleID("lead/marker-spacing"))
    let sheet = try #require(rulebook.sheet(id))
    #expect(sheet.severity == .warning && sheet.fix == .safe)
    #expect(RuleOptions(sheet).house("before-text") == "half-space")
    #expect(rulebook.page(of: try #require(RuleID("lead/no-such-rule"))) == nil)
  }

  @Test("Every profile reads", arguments: Profile.names)
  func profiles(name: String) throws {
    #expect(try Profile(named: name, rulebook: rulebook) != nil)
  }

  @Test("The profile “all” leaves no rule out")
  func all() throws {
    var settings = RuleSettings(rulebook)
    settings.apply(try #require(try Profile(named: "all", rulebook: rulebook)).changes)
    #expect(rulebook.sheets.allSatisfy { settings[$0.id]?.isEnabled == true })
    #expect(Profile.names.contains(Profile.house))
  }
}

extension String {
  /// Whether a template with its pieces filled in somehow gives the text.
  fileprivate func fits(_ text: String) -> Bool {
    let names = MessageTemplate(self).pieces
    let plain = MessageTemplate(self).fill(names.map { ($0, "\u{0}") })
    var rest = text[...]
    for part in plain.split(separator: "\u{0}") {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
