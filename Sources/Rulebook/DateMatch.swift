internal import RuleFormat

/// One attempt to match a path against a date pattern.
///
/// A place that has failed is not tried again, so the work is bounded by pattern × path².
struct DateMatch {
  private let tokens: [DatePattern.Token]
  private let path: [UInt8]
  private var numbers: [DatePattern.Field: Int] = [:]
  private var failed: Set<Int> = []

  init(tokens: [DatePattern.Token], path: [UInt8]) {
    self.tokens = tokens
    self.path = path
  }

  mutating func date() -> CalendarDate? {
    guard matches(token: 0, offset: 0), let year = numbers[.year], let month = numbers[.month],
      let day = numbers[.day]
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private mutating func matches(token index: Int, offset: Int) -> Bool {
    guard index < tokens.count else { return offset == path.count }
    let place = index * (path.count + 1) + offset
    guard !failed.contains(place) else { return false }
    for end in ends(of: tokens[index], from: offset) {
      guard matches(token: index + 1, offset: end) else { continue }
      if case .digits(let field) = tokens[index] { numbers[field] = number(offset..<end) }
      return true
    }
    failed.insert(place)
    return false
  }

  /// The offsets at which a token that begins at `offset` may end.
  private func ends(of token: DatePattern.Token, from offset: Int) -> [Int] {
    let slash = UInt8(ascii: "/")
    let rest = path[offset...]
    switch token {
    case .byte(let byte): return rest.first == byte ? [offset + 1] : []
    case .digits(let field):
      let digits = rest.prefix(field.width).prefix { (0x30...0x39).contains($0) }
      return digits.count == field.width ? [digits.endIndex] : []
    case .name: return Array(offset...(rest.firstIndex(of: slash) ?? path.count))
    case .folders: return [offset] + rest.indices.filter { rest[$0] == slash }.map { $0 + 1 }
    case .anything: return Array(offset...path.count)
    }
  }

  private func number(_ range: Range<Int>) -> Int {
    path[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }
}
