extension RuleSheet {
  /// The sheet in the compact form that the program carries, without its wording and its declaration.
  package var core: String { SheetWriter(self).text }

  /// Reads what ``core`` gives, with a wording, and with the kind and the table of a declaration, empty
  /// where there is none; nil for any other text.
  package init?(core: String, wording: String, kind: String = "", table: String = "") {
    let declaration = Declaration.Kind(rawValue: kind).map { Declaration(kind: $0, table: table) }
    var reader = SheetReader(core, RuleWording(text: wording), declaration)
    guard let sheet = reader.read() else { return nil }
    self = sheet
  }
}
