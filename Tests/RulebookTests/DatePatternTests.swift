import RuleFormat
import Rulebook
import Testing

@Suite("Dates in paths")
struct DatePatternTests {
  @Test(
    "A path gives its date where the whole of it matches",
    arguments: [
      ("papers/{yyyy}-{mm}-{dd}/*", "papers/2024-02-06/A1.txt", "2024-02-06"),
      ("papers/{yyyy}-{mm}-{dd}/*", "papers/2024-02-06/A1/x.txt", nil),
      ("papers/{yyyy}-{mm}-{dd}/**", "papers/2024-02-06/A1/x.txt", "2024-02-06"),
      ("papers/{yyyy}-{mm}-{dd}/*", "papers/2024-2-6/A1.txt", nil),
      ("papers/{yyyy}-{mm}-{dd}/*", "papers/2024-02-30/A1.txt", nil),
      ("**/{yyyy}{mm}{dd}*.txt", "20240206.txt", "2024-02-06"),
      ("**/{yyyy}{mm}{dd}*.txt", "报/甲/20240206要闻.txt", "2024-02-06"),
      ("*{dd}.{mm}.{yyyy}.md", "版06.02.2024.md", "2024-02-06"),
      ("{yyyy}/{mm}/{dd}", "2024/02/06", "2024-02-06"),
      ("{yyyy}/{mm}/{dd}", "2024/02/06/", nil),
      ("{yyyy}/{mm}/{dd}", "", nil),
    ] as [(String, String, String?)]
  )
  func dates(pattern: String, path: String, date: String?) throws {
    let pattern = try #require(DatePattern(pattern))
    #expect(pattern.date(in: path)?.description == date)
  }

  @Test(
    "A pattern needs year, month and day once each",
    arguments: ["", "{yyyy}-{mm}", "{yyyy}-{mm}-{dd}-{dd}", "{YYYY}-{mm}-{dd}"]
  )
  func wrong(pattern: String) {
    #expect(DatePattern(pattern) == nil)
  }

  @Test("Many wildcards do not run away", .timeLimit(.minutes(1)))
  func hostile() throws {
    let pattern = try #require(
      DatePattern(String(repeating: "*a", count: 20) + "{yyyy}{mm}{dd}")
    )
    #expect(pattern.date(in: String(repeating: "a", count: 150)) == nil)
    #expect(DatePattern("{yyyy}{mm}{dd}" + String(repeating: "*", count: 5000)) == nil)
  }
}
