internal import RuleFormat

extension Configuration {
  /// Every key a configuration file may have.
  static let keys = [
    "$schema", "minimum-version", "profile", "rules", "overrides", "ignore", "extensions",
    "markers", "roles", "rule-folders", "suppress", "date", "locale", "fail-on",
  ]

  /// Reads a configuration file.
  ///
  /// - Parameters:
  ///   - bytes: The file, JSON with comments and trailing commas.
  ///   - file: The file's name, for errors.
  ///   - rulebook: The rules that may be named.
  /// - Throws: The first thing that is wrong; a file made for a newer program says so first.
  package init(
    _ bytes: [UInt8],
    file: String,
    rulebook: Rulebook
  ) throws(ConfigurationError) {
    do throws(DocumentError) {
      try self.init(try DocumentItem(file: bytes), rulebook: rulebook)
    } catch {
      throw ConfigurationError(error, file: file, bytes: bytes)
    }
  }

  private init(_ item: DocumentItem, rulebook: Rulebook) throws(DocumentError) {
    try Self.checkVersion(item)
    let fields = try DocumentFields(item, allowed: Self.keys)
    _ = try fields.optional("$schema")?.string()
    self.init(settings: try Self.readSettings(fields, rulebook: rulebook))
    for item in try fields.optional("overrides")?.elements() ?? [] {
      overrides.append(try PathOverride(item, rulebook: rulebook))
    }
    for item in try fields.optional("suppress")?.elements() ?? [] {
      suppressions.append(try SuppressionEntry(item, rulebook: rulebook))
    }
    ignore = try fields.optional("ignore")?.strings() ?? ignore
    extensions = try fields.optional("extensions").map(Self.readExtensions) ?? extensions
    markers = try fields.optional("markers")?.names() ?? markers
    roles = try fields.optional("roles")?.names() ?? roles
    ruleFolders = try fields.optional("rule-folders")?.names() ?? ruleFolders
    date = try fields.optional("date").map { item throws(DocumentError) in try PageDate(item) }
    language = try fields.optional("locale")?.word(Language.self)
    failOn = try fields.optional("fail-on")?.word(Severity.self)
  }

  /// Comes before all else: a newer program's keys would only be called unknown.
  private static func checkVersion(_ item: DocumentItem) throws(DocumentError) {
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

  private static func readSettings(
    _ fields: DocumentFields,
    rulebook: Rulebook
  ) throws(DocumentError) -> RuleSettings {
    let name = try fields.optional("profile")?.oneOf(Profile.names) ?? Profile.house
    var settings = RuleSettings(rulebook)
    if let profile = try Profile(named: name, rulebook: rulebook) {
      settings.apply(profile.changes)
    }
    if let rules = fields.optional("rules") {
      settings.apply(try RuleChanges(rules, rulebook: rulebook))
    }
    return settings
  }

  private static func readExtensions(_ item: DocumentItem) throws(DocumentError) -> [String] {
    let endings = try item.names().map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }
    for (element, ending) in zip(try item.elements(), endings)
    where ending.contains("*") || ending.contains("/") {
      throw element.error(
        expected: Bilingual(
          chinese: "形如“txt”或“.txt”的扩展名，不带“*”“/”",
          english: "an extension such as “txt” or “.txt”, without “*” and “/”"
        )
      )
    }
    return endings
  }
}
