/// Reads dates and words for them from solid text.
struct TimeReader {
  private let text: SolidText

  init(_ text: SolidText) {
    self.text = text
  }

  private static let dayWords = WordList([
    "昨天", "昨日", "昨晚", "昨晨", "昨夜", "昨", "今天", "今日", "今晨", "今晚", "今早", "今", "前天", "前日", "前晚", "明天",
    "明日", "当天", "当日", "上周", "本周", "上周末",
  ])
  private static let notDays = WordList(["今年", "今后", "昨", "今", "今夏", "今春", "今冬", "今秋"])
  private static let vagueWords = WordList([
    "近日", "日前", "近期", "最近", "近来", "连日来", "连日", "不久前", "近几天", "前不久", "近两日",
  ])
  private static let periodWords = WordList([
    "近年来", "近年", "今年以来", "今年", "去年", "去年以来", "年初以来", "近几年", "近几年来", "长期以来", "多年来", "过去一年",
  ])

  /// The time element that begins at an index, of any precision.
  func element(at index: Int) -> TimeElement? {
    guard let first = text[index] else { return nil }
    if first.isDigit || first.isHanNumeral {
      return date(at: index).map { element(index..<$0, .day) }
    }
    if let end = Self.vagueWords.end(in: text, at: index) { return element(index..<end, .vague) }
    if let end = Self.periodWords.end(in: text, at: index) {
      return element(index..<end, .period)
    }
    guard let end = Self.dayWords.end(in: text, at: index) else { return nil }
    guard Self.notDays.end(in: text, at: index) != end else { return nil }
    return element(index..<end, .day)
  }

  /// A calendar date, alone or as a span, as the index after it.
  func date(at index: Int) -> Int? {
    guard let end = singleDate(at: index) else { return nil }
    guard let mark = text[end], "至到—-－~～".unicodeScalars.contains(mark) else { return end }
    var next = end
    while let dash = text[next], "至到—-－~～".unicodeScalars.contains(dash) { next += 1 }
    return singleDate(at: next) ?? end
  }

  /// `2024年2月5日`, `2月5日`, `5日`, also in full-width digits and in Han numerals.
  private func singleDate(at index: Int) -> Int? {
    var position = index
    if let year = number(at: position), year.length == 4, text[year.end] == "年" {
      position = year.end + 1
    }
    guard let first = number(at: position), first.length <= 3 else { return nil }
    if text[first.end] == "月" {
      guard let day = number(at: first.end + 1), day.length <= 3 else { return nil }
      guard let mark = text[day.end], mark == "日" || mark == "号" else { return nil }
      return day.end + 1
    }
    guard text[first.end] == "日", text[first.end + 1]?.isDigit != true else { return nil }
    return position == index ? first.end + 1 : nil
  }

  /// The end of a month and day that lacks its 日, as some datelines have it: `1月29`.
  func dateWithoutDayMark(at index: Int) -> Int? {
    guard let month = number(at: index), month.length <= 3, text[month.end] == "月",
      let day = number(at: month.end + 1), day.length <= 3
    else { return nil }
    return day.end
  }

  private func number(at index: Int) -> (end: Int, length: Int)? {
    var end = index
    while let scalar = text[end], scalar.isDigit { end += 1 }
    if end == index {
      while let scalar = text[end], scalar.isHanNumeral { end += 1 }
    }
    return end > index ? (end, end - index) : nil
  }

  func element(_ range: Range<Int>, _ precision: TimeElement.Precision) -> TimeElement {
    TimeElement(range: text.bytes(range), text: text.string(range), precision: precision)
  }
}
