import RuleFormat
import Testing

@Suite("Texts of rules")
struct TextTests {
  @Test("Pieces are filled in once")
  func fill() {
    let text = Bilingual(chinese: "“{a}”与“{b}”、“{a}”", english: "{a}/{c} {")
    let filled = text.fill(["a": "{b}", "b": "二"])
    #expect(filled == Bilingual(chinese: "“{b}”与“二”、“{b}”", english: "{b}/{c} {"))
  }

  @Test("Languages are chosen by locale names")
  func languages() {
    #expect(Language(locale: "zh_CN.UTF-8") == .chinese)
    #expect(Language(locale: "EN-gb") == .english)
    #expect(Language(locale: "C") == nil)
    #expect(Bilingual(chinese: "报", english: "paper").text(in: .english) == "paper")
  }

  @Test("Marks that do not pair are refused", arguments: ["⟦", "⟧", "⟦⟦⟧", "⟦⟧⟧", "⟧⟦"])
  func unbalanced(text: String) {
    #expect(MarkedText(text) == nil)
  }

  @Test("Severities and desks have an order")
  func order() {
    #expect(Severity.allCases.sorted() == [.hint, .info, .warning, .error])
    #expect(Desk.allCases.sorted().first == .lead)
    #expect(Desk.credits < Desk.care)
  }

  @Test("Ids are read only in their form")
  func ids() throws {
    let id = try #require(RuleID("lead/marker-spacing"))
    #expect(id.desk == .lead && id.name == "marker-spacing")
    for text in ["lead", "lead/", "/x", "lead/a/b", "lead/A", "lead/-a", "lead/a--b", "leed/a"] {
      #expect(RuleID(text) == nil, "\(text)")
    }
    let ids = ["care/a", "lead/b", "lead/a"].compactMap { RuleID($0) }
    #expect(ids.sorted().map(\.description) == ["lead/a", "lead/b", "care/a"])
  }

  @Test("Dates are days that exist")
  func dates() {
    #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
    #expect(CalendarDate("0099-01-02")?.description == "0099-01-02")
    for text in ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "２０２４-01-01", "", "-"] {
      #expect(CalendarDate(text) == nil, "\(text)")
    }
  }

  @Test(
    "The nearest name is found, and only a near one",
    arguments: [
      ("severty", "severity"),
      ("optoins", "options"),
      ("Options", "options"),
      ("marker-spacing", "lead/marker-spacing"),
      ("lead/marker-spaceing", "lead/marker-spacing"),
      ("xyz", nil),
      ("sever", "severity"),
      ("s", nil),
      ("os", nil),
      ("", nil),
      (String(repeating: "s", count: 10_000), nil),
    ] as [(String, String?)]
  )
  func nearest(name: String, expected: String?) {
    let names = ["severity", "options", "lead/marker-spacing", "lead/missing"]
    #expect(NearestName.find(name, among: names) == expected)
  }
}
