import Linting
import NewsCopy
import Rulebook
import Testing

/// Scrambled articles whose order the page tells, and such where it does not.
struct FragmentOrderTests {
  private static let fragments = [
    "怀。希望劳动模范继续发挥示范引领", "任、市总工会主席陈明一行看望慰问",
    "作用，在平凡岗位上作出更突出的贡", "劳动模范，为他们送去党和政府的关", "献，为广大职工树立了榜样。",
    "本报讯 近日，云浮市人大常委会副主",
  ]
  private static let words = "副主任陈明慰问劳动模范，送去关怀，希望发挥引领作用，作出贡献。"

  private func fix(_ fragments: [String], elsewhere: String) throws -> Fix? {
    let rules = Rulebook.builtin.sheets.filter { $0.id.description == "wraps/scrambled" }
    let linter = Linter(rules.compactMap { ActiveRule($0) })
    let text = (fragments + ["云浮慰问劳动模范", "本报讯 \(elsewhere)"]).joined(separator: "\n\n")
    let found = linter.check(SourceText(text))
    #expect(found.count == 1)
    return try #require(found.first).fix
  }

  @Test func isOfferedWhereEveryJointIsProven() throws {
    let fix = try #require(try fix(Self.fragments, elsewhere: Self.words))
    #expect(fix.safety == .unsafe)
    #expect(
      fix.edits.map { String($0.replacement.prefix(3)) } == ["本报讯", "劳动模", "怀。希", "作用，", "献，为"])
  }

  @Test func isNotOfferedWhereAJointIsUnproven() throws {
    #expect(try fix(Self.fragments, elsewhere: "副主任陈明慰问劳动模范，送去关怀，发挥引领作用。") == nil)
  }

  @Test func isNotOfferedWhereAJointHasTwoWays() throws {
    #expect(try fix(Self.fragments, elsewhere: Self.words + "贡怀") == nil)
  }

  @Test func isNotOfferedWhereParagraphsCouldChangePlaces() throws {
    let more = ["职工欢聚一堂，会场布置了年货节。", "日前，工会还举行了团年饭慰问活动。"]
    #expect(
      try fix([Self.fragments[0]] + more + Self.fragments.dropFirst(), elsewhere: Self.words) == nil
    )
  }

  @Test("The lines of a headline differ in width, and are no fragments of a column")
  func headlineLines() {
    let page = """
      海州晚报 热线电话：96101
      男子凌晨坠河
      三名外卖小哥接力救人
      目击者：“他们连手机都没来得及掏出来就跳下去
      了”
      晚报讯（记者 姜雪）昨日凌晨1时许，一名男子不
      慎落水。危急时刻，三名路过的外卖小哥先后跳
      入河中，合力将人救起。

      """
    let rules = Rulebook.builtin.sheets.filter { $0.id.desk == .wraps }
    let found = Linter(rules.compactMap { ActiveRule($0) }).check(SourceText(page))
    #expect(found.map(\.rule.description) == ["wraps/hard-line", "wraps/hard-line"])
  }
}
