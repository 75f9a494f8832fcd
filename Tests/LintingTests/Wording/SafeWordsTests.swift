import RuleFormat
import Rulebook
import Testing

@testable import Linting

/// What the lists of misspellings with safe fixes may hold.
@Suite struct SafeWordsTests {
  /// The lists of words whose repair is never asked about.
  private static let tables = Rulebook.builtin.sheets.compactMap { sheet -> WordTable? in
    guard sheet.fix == .safe, let declaration = sheet.declaration,
      declaration.kind == .substitution
    else { return nil }
    return WordTable(declaration.table)
  }

  @Test func twoCharactersAreNoEndAndBeginningOfFrequentWords() {
    let words = Array(CommonWords.words.unicodeScalars)
    let firsts = Set(stride(from: 0, to: words.count, by: 2).map { words[$0] })
    let lasts = Set(stride(from: 1, to: words.count, by: 2).map { words[$0] })
    for table in Self.tables {
      for record in table.records where !table.hasContexts(record) {
        for word in table.texts(of: record, field: 0) where word.unicodeScalars.count == 2 {
          let scalars = Array(word.unicodeScalars)
          #expect(!lasts.contains(scalars[0]) || !firsts.contains(scalars[1]), "\(word)")
        }
      }
    }
  }
}
