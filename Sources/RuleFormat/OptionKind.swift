internal import JSONText

/// What values an option may have.
package enum OptionKind: Equatable, Sendable {
  /// One of several words; `house` holds where the value is `as-page` and the page has no habit.
  case choice(values: [String], house: String?)
  case integer
  case flag
  case text
  case list

  /// The word that leaves a choice to the page.
  package static let asPage = "as-page"

  /// Whether that word is one of the values.
  package var mayFollowPage: Bool {
    guard case .choice(let values, _) = self else { return false }
    return values.contains(Self.asPage)
  }

  /// Reads a value of this kind.
  package func read(_ item: DocumentItem) throws(DocumentError) -> OptionValue {
    switch self {
    case .choice(let values, _): return .text(try item.oneOf(values))
    case .flag: return .flag(try item.flag())
    case .text: return .text(try item.string())
    case .list: return .list(try item.filledStrings())
    case .integer:
      guard let number = item.node.value.integer, (0...1_000_000).contains(number) else {
        throw item.error(
          expected: Bilingual(
            chinese: "0到1000000的整数",
            english: "a whole number from 0 to 1000000"
          )
        )
      }
      return .integer(number)
    }
  }

  /// The kind's name in rule files.
  package var name: String {
    switch self {
    case .choice: "choice"
    case .integer: "integer"
    case .flag: "flag"
    case .text: "text"
    case .list: "list"
    }
  }
}
