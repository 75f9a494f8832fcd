package import RuleFormat

/// A rule that a newsroom wrote itself, read from its folder.
package struct NewsroomRule: Sendable {
  /// What linting needs.
  package let sheet: RuleSheet

  /// What people read.
  package let page: RulePage

  /// The file, as people are to see it.
  package let file: String

  /// Reads and checks a file.
  ///
  /// - Parameters:
  ///   - bytes: The file, JSON with comments and trailing commas.
  ///   - id: What its place says that it is called, `desk/name`.
  ///   - file: The file's name in errors.
  /// - Throws: The first thing that is wrong.
  package init(_ bytes: [UInt8], id: String, file: String) throws(ConfigurationError) {
    do throws(DocumentError) {
      let rule = try RuleFile(bytes, path: id, standard: .newsroom)
      sheet = rule.sheet
      page = rule.page
    } catch {
      throw ConfigurationError(error, file: file, bytes: bytes)
    }
    self.file = file
  }
}
