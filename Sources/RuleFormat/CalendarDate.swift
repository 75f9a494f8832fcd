/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, from 1 to 9999.
  package let year: Int

  /// The month, from 1.
  package let month: Int

  /// The day of the month, from 1.
  package let day: Int

  /// Names a day; nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD` (ISO 8601); nil for any other form and for days that do not exist.
  package init?(_ text: String) {
    guard let numbers = Self.numbers(text) else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Year, month and day of what has the form `YYYY-MM-DD`, whether there is such a day or not.
  private static func numbers(_ text: String) -> [Int]? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.joined().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let numbers = parts.compactMap { Int(String($0) ?? "") }
    return numbers.count == 3 ? numbers : nil
  }

  /// Says of a text in the form of a date that there is no such day; nil for other texts.
  package static func noSuchDay(_ text: String) -> Bilingual? {
    guard numbers(text) != nil, Self(text) == nil else { return nil }
    return Bilingual(chinese: "没有 \(text) 这一天", english: "there is no such day as \(text)")
  }

  /// The day as `YYYY-MM-DD`.
  package var description: String {
    func pad(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(pad(year, to: 4))-\(pad(month, to: 2))-\(pad(day, to: 2))"
  }

  /// Whether the left day is the earlier one.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  /// How a date is written, as the object of “expected”.
  package static let form = Bilingual(
    chinese: "形如“2024-02-06”的日期",
    english: "a date such as “2024-02-06”"
  )
}
