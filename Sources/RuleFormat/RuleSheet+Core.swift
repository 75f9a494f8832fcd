extension RuleSheet {
  /// The sheet in the compact form that the program carries, without its declaration.
  package var core: String { SheetWriter(self).text }

  /// Reads what ``core`` gives, and the compact form of a declaration, empty where there is none;
  /// nil for any other text.
  package init?(core: String, declaration: String = "") {
    var reader = SheetReader(core, declaration: Declaration(compact: declaration))
    guard let sheet = reader.read() else { return nil }
    self = sheet
  }
}
