package import RuleFormat

extension Configuration {
  /// Every key a configuration file may have.
  static let keys = [
    "$schema", "minimum-version", "extends", "profile", "rules", "overrides", "ignore",
    "extensions",
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
    self.init(rulebook)
    do throws(DocumentError) {
      try read(try DocumentItem(file: bytes), rulebook: rulebook)
    } catch {
      throw ConfigurationError(error, file: file, bytes: bytes)
    }
  }

  /// Reads a configuration file over those that it extends.
  ///
  /// Single values take the place of those before them, lists are added to them, and rules change
  /// as by an override: level and options one by one.
  ///
  /// - Parameters:
  ///   - item: What the file says.
  ///   - rulebook: The rules that may be named, the same for all files.
  /// - Throws: The first thing that is wrong; a file made for a newer program says so first.
  package mutating func read(
    _ item: DocumentItem, rulebook: Rulebook
  ) throws(DocumentError) {
    try Self.checkVersion(item)
    let fields = try DocumentFields(item, allowed: Self.keys)
    _ = try fields.optional("$schema")?.string()
    bases =
      try fields.optional("extends")?.bases().map { item throws(DocumentError) in
        try item.filledString()
      } ?? []
    try readSettings(fields, rulebook: rulebook)
    for item in try fields.optional("overrides")?.elements() ?? [] {
      overrides.append(try PathOverride(item, rulebook: rulebook))
    }
    for item in try fields.optional("suppress")?.elements() ?? [] {
      suppressions.append(try SuppressionEntry(item, rulebook: rulebook))
    }
    ignore += try fields.optional("ignore")?.strings() ?? []
    extensions = try fields.optional("extensions").map(Self.readExtensions) ?? extensions
    markers += try fields.optional("markers")?.names() ?? []
    roles += try fields.optional("roles")?.names() ?? []
    ruleFolders += try fields.optional("rule-folders")?.names() ?? []
    date =
      try fields.optional("date").map { item throws(DocumentError) in try PageDate(item) } ?? date
    language = try fields.optional("locale")?.word(Language.self) ?? language
    failOn = try fields.optional("fail-on")?.word(Severity.self) ?? failOn
  }

  /// Starts from the profile anew: a file may name another one than those that it extends.
  private mutating func readSettings(
    _ fields: DocumentFields,
    rulebook: Rulebook
  ) throws(DocumentError) {
    profile = try fields.optional("profile")?.oneOf(Profile.names) ?? profile
    if let rules = fields.optional("rules") {
      changes.append(try RuleChanges(rules, rulebook: rulebook))
    }
    settings = RuleSettings(rulebook)
    if let profile = try Profile(named: profile, rulebook: rulebook) {
      settings.apply(profile.changes)
    }
    for changes in changes { settings.apply(changes) }
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
