internal import JSONText

/// What a rule rests on.
package struct RuleSource: Equatable, Sendable {
  /// How it is known.
  package enum Basis: String, CaseIterable, Sendable {
    /// It was read in a public copy, which need not be the official text.
    case found

    /// It is remembered; the clause has not been looked up.
    case memory

    /// Published pages do it so.
    case observed
  }

  /// The standard, regulation, style book or page.
  package let reference: Bilingual

  /// How it is known.
  package let basis: Basis

  /// The clause, where there is one.
  package let clause: String?

  init(_ item: DocumentItem) throws(DocumentError) {
    let fields = try DocumentFields(item, allowed: ["ref", "basis", "clause"])
    let reference = try fields.required("ref")
    if let text = reference.node.value.string {
      self.reference = Bilingual(chinese: text, english: text)
    } else {
      self.reference = try reference.bilingual()
    }
    self.basis = try fields.required("basis").word(Basis.self)
    self.clause = try fields.optional("clause")?.string()
  }
}
