/// What a rule looks for, written as data: such a rule needs no checker.
package struct Declaration: Equatable, Sendable {
  /// How the data is meant.
  package enum Kind: String, CaseIterable, Sendable {
    /// Words and what should stand instead.
    case substitution

    /// Words that should not stand there.
    case existence

    /// Forms of which a page should use one.
    case consistency

    /// Set phrases, from which copy may differ by a character that sounds or looks like the right one.
    case phrases

    /// A regular expression over each paragraph.
    case pattern

    /// People, posts and bodies that copy should spell as listed.
    case names
  }

  /// How the data is meant.
  package let kind: Kind

  /// Whether its records are words that are looked for as they stand.
  package var listsWords: Bool {
    kind == .substitution || kind == .existence || kind == .phrases
  }

  /// The data, records of fields of items: each record begins with its ``RecordHead``, and every part
  /// is ended by its ``Separator`` or by the next one up.
  ///
  /// It is kept as the text that the program carries: thousands of words must cost nothing to load.
  package let table: String

  /// Joins a kind to its data.
  package init(kind: Kind, table: String) {
    self.kind = kind
    self.table = table
  }

  /// What stands between the parts of a table; none of them can occur in a rule file's texts.
  package enum Separator {
    /// Between records.
    package static let record: UInt8 = 0x1E

    /// Between the fields of a record.
    package static let field: UInt8 = 0x1F

    /// Between the items of a field.
    package static let item: UInt8 = 0x1D
  }
}
