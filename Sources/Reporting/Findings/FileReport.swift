package import Linting
package import NewsCopy

/// What was found in one file.
package struct FileReport: Sendable {
  /// The path as people are to see it.
  package let path: String
  /// The text that the findings' ranges point into.
  package let source: SourceText
  /// In the order of the text.
  package let diagnostics: [Diagnostic]
  /// How many characters the file has, white space left out.
  package let characters: Int

  package init(path: String, source: SourceText, diagnostics: [Diagnostic], characters: Int) {
    self.path = path
    self.source = source
    self.diagnostics = diagnostics
    self.characters = characters
  }
}
