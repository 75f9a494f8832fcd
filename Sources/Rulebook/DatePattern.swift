package import RuleFormat

/// A path with a date in it, such as `papers/{yyyy}-{mm}-{dd}/*`.
///
/// `{yyyy}`, `{mm}` and `{dd}` stand for that many digits, each once; `*` for anything within one
/// folder; `**/` for any folders, or none; `**` for anything. All else stands for itself.
package struct DatePattern: Equatable, Sendable {
  enum Token: Equatable, Sendable {
    case byte(UInt8)
    case digits(Field)
    case name
    case folders
    case anything
  }

  enum Field: String, CaseIterable, Sendable {
    case year = "{yyyy}"
    case month = "{mm}"
    case day = "{dd}"

    var width: Int { self == .year ? 4 : 2 }
  }

  let tokens: [Token]

  /// Matching goes as deep as the pattern has tokens.
  private static let greatestLength = 1000

  /// Reads a pattern of at most 1000 bytes; nil unless year, month and day stand in it once each.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.greatestLength else { return nil }
    let signs: [(spelling: String, token: Token)] =
      Field.allCases.map { ($0.rawValue, .digits($0)) }
      + [("**/", .folders), ("**", .anything), ("*", .name)]
    var tokens: [Token] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let sign = signs.first { rest.starts(with: $0.spelling.utf8) }
      tokens.append(sign?.token ?? .byte(byte))
      rest = rest.dropFirst(sign?.spelling.utf8.count ?? 1)
    }
    let fields = tokens.filter { if case .digits = $0 { true } else { false } }
    guard fields.count == 3, Field.allCases.allSatisfy({ fields.contains(.digits($0)) }) else {
      return nil
    }
    self.tokens = tokens
  }

  init(_ item: DocumentItem) throws(DocumentError) {
    guard let pattern = DatePattern(try item.string()) else {
      throw item.error(
        expected: Bilingual(
          chinese: "含有“{yyyy}”“{mm}”“{dd}”各一次的路径",
          english: "a path with “{yyyy}”, “{mm}” and “{dd}” in it once each"
        )
      )
    }
    self = pattern
  }

  /// The date in a path that the pattern matches whole; nil where it does not match or the
  /// calendar has no such day.
  package func date(in path: String) -> CalendarDate? {
    var match = DateMatch(tokens: tokens, path: Array(path.utf8))
    return match.date()
  }
}
