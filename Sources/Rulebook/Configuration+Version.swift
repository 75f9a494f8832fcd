package import RuleFormat

extension Configuration {
  /// Checks whether a configuration file was made for this program or an older one.
  ///
  /// It comes before all else: a newer program's keys would only be called unknown.
  ///
  /// - Parameter item: What the file says.
  /// - Throws: That it was made for a newer program, or a version that is none.
  package static func checkVersion(_ item: DocumentItem) throws(DocumentError) {
    let member = try item.members().first { $0.key == "minimum-version" }
    guard let item = member?.item else { return }
    guard let version = ProgramVersion(try item.string()) else {
      throw item.error(
        expected: Bilingual(
          chinese: "形如“\(ProgramVersion.current)”的版本号",
          english: "a version such as “\(ProgramVersion.current)”"
        )
      )
    }
    guard version <= ProgramVersion.current else {
      throw item.error(
        Bilingual(
          chinese: "需要 copydesk \(version) 或更新的版本，这是 \(ProgramVersion.current)",
          english: "copydesk \(version) or newer is needed, this is \(ProgramVersion.current)"
        )
      )
    }
  }
}
