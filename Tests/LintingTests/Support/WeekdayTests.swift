import RuleFormat
import Testing

@testable import Linting

@Suite struct WeekdayTests {
  @Test(arguments: [
    ("2024-02-05", 1), ("2024-02-29", 4), ("2026-01-01", 4), ("2000-03-01", 3), ("1949-10-01", 6),
    ("1900-01-01", 1),
  ])
  func knowsTheDay(_ text: String, _ weekday: Int) throws {
    #expect(try #require(CalendarDate(text)).weekday == weekday)
  }

  @Test func countsDaysOverMonthsAndYears() throws {
    let days = ["2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01", "2025-03-01"]
    let numbers = try days.map { try #require(CalendarDate($0)).dayNumber }
    #expect(zip(numbers, numbers.dropFirst()).map { $1 - $0 } == [1, 59, 1, 365])
  }
}
