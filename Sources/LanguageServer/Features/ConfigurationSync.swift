internal import Configuring
internal import JSONText
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// Keeps up with configuration files and with the user's settings.
extension Session {
  private static let watchedNames = ["**/{copydesk,.copydesk}.json", "**/*.json"]

  /// Takes over settings that the client sends.
  mutating func takeSettings(_ params: Params) {
    let complaints = settings.merge(params, rulebook, defaults: Settings(options))
    for complaint in complaints { show(complaint) }
    let root = client.folders.first?.path ?? (try? CurrentProcess.workingDirectory())
    if let root { settings.config = settings.config?.absolute(in: root) }
  }

  /// Asks for the user's settings, where the client answers that.
  mutating func askForSettings() {
    guard client.answersConfiguration else { return }
    let id = outbox.request("workspace/configuration") { writer in
      writer.array("items", ["copydesk"]) { writer, section in
        writer.beginObject()
        writer.field("section", section)
        writer.endObject()
      }
    }
    expected[id] = .settings
  }

  /// Takes an answer to a request of our own; nil where it failed.
  mutating func receive(_ result: Params?, for id: RequestID) {
    guard let purpose = expected.removeValue(forKey: id), let result else { return }
    switch purpose {
    case .settings:
      guard let section = (try? result.requiredElements())?.first else { return }
      renewSettings(section)
    }
  }

  /// Begins anew from what `initialize` brought, with what the client sends; null where the user has
  /// set nothing.
  mutating func renewSettings(_ params: Params) {
    let before = settings
    settings = initialSettings
    takeSettings(params)
    guard settings != before else { return }
    registerSaving()
    reloadConfigurations()
  }

  /// Asks to be told when a configuration file or a rule of a newsroom changes.
  mutating func watchConfigurations() {
    guard client.watchesFiles else { return }
    outbox.register("copydesk-configurations", "workspace/didChangeWatchedFiles") { writer in
      writer.array("watchers", Self.watchedNames) { writer, pattern in
        writer.beginObject()
        writer.field("globPattern", pattern)
        writer.endObject()
      }
    }
  }

  /// Asks to be called before files are saved, where that has come to be wanted only now.
  private mutating func registerSaving() {
    guard settings.fixesOnSave, !isCalledBeforeSaving, client.waitsBeforeSaving,
      client.registersSaving
    else { return }
    isCalledBeforeSaving = true
    outbox.register("copydesk-saving", "textDocument/willSaveWaitUntil") { writer in
      writer.key("documentSelector")
      writer.null()
    }
  }

  /// Looks whether a configuration has changed that the client does not watch, and reads all anew where
  /// one has.
  mutating func checkConfigurations() {
    if house.hasChanged(where: { [client] in !client.watches($0) }) { reloadConfigurations() }
  }

  /// Looks whether a configuration has changed that may hold for a document, watched or not: not every
  /// client keeps its word.
  mutating func checkConfigurations(for document: Document) {
    if house.hasChanged(for: place(of: document.path)) { reloadConfigurations() }
  }

  /// Reads all configurations anew and checks every open document by them.
  mutating func reloadConfigurations() {
    house.reload()
    renderers = [:]
    knownResults = [:]
    index.forgetAll()
    // Whether what was broken is still broken matters though no page may be open.
    for configuration in reported.values.map(\.configuration) where isInSight(configuration) {
      _ = house.holding(for: configuration, settings)
    }
    reportFailures()
    for uri in documents.keys {
      documents[uri]?.forgetAnalysis()
      documents[uri]?.schedule.request(at: now)
    }
    if client.pullsFindings { refreshFindings() }
    for method in client.refreshes { outbox.request(method) }
  }

  /// Whether a configuration may hold for an open document, or for a file in a folder of the client.
  private func isInSight(_ configuration: Path) -> Bool {
    let folder = configuration.parent ?? Path("/")
    let places = client.folders.map(\.path) + documents.values.compactMap(\.path)
    return configuration == settings.config
      || places.contains { $0.relative(to: folder) != nil || folder.relative(to: $0) != nil }
  }

  /// How a file is checked.
  mutating func rules(for path: Path?) -> FileRules {
    let known = rulebook.sheets.count
    let rules = house.rules(for: place(of: path), settings)
    if rulebook.sheets.count != known { renderers = [:] }
    reportFailures()
    return rules
  }

  /// Where a document lies; one without a file as if it did in the first folder.
  private func place(of path: Path?) -> Path {
    path ?? (client.folders.first?.path ?? .current).appending("-")
  }

  /// What an open document is for.
  func purpose(of document: Document) -> FilePurpose {
    document.path.map { house.purpose(of: $0, settings) } ?? .copy
  }
}
