extension RuleSheet {
  /// The sheet in the compact form that the program carries.
  package var core: String { SheetWriter(self).text }

  /// Reads what ``core`` gives; nil for any other text.
  package init?(core: String) {
    var reader = SheetReader(core)
    guard let sheet = reader.read() else { return nil }
    self = sheet
  }
}
