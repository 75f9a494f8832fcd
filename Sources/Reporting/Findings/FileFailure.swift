package import RuleFormat

/// A file that could not be checked, or not be written, and why.
package struct FileFailure: Error, Sendable {
  /// What formats with names for their findings call it; no rule has such a name.
  static let name = "unreadable"

  /// The path as people are to see it; `-` for standard input.
  package let path: String
  /// Why, in a sentence for those who see the path beside it.
  package let reason: Bilingual
  /// Why, in a sentence that names the file.
  package let sentence: Bilingual

  /// Describes a failure.
  ///
  /// - Parameters:
  ///   - path: The path as people are to see it.
  ///   - reason: Why, in a sentence.
  ///   - sentence: The same where nothing else names the file; nil to put the path before the reason.
  package init(_ path: String, _ reason: Bilingual, sentence: Bilingual? = nil) {
    self.path = path
    self.reason = reason
    self.sentence =
      sentence
      ?? Bilingual(
        chinese: "\(path)：\(reason.chinese)", english: "\(path): \(reason.english)")
  }
}
