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
    if let config = settings.config, let root = client.folders.first?.path {
      settings.config = config.absolute(in: root)
    }
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
      guard let section = (try? result.requiredElements())?.first, section.isPresent else { return }
      renewSettings(section)
    }
  }

  /// Begins anew from what `initialize` brought, with what the client sends.
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

  /// Looks whether a configuration file has changed, and reads all anew where one has.
  mutating func checkConfigurations() {
    let files = documents.values.compactMap(\.path) + client.folders.map { $0.path.appending("-") }
    let named = house.bases.union([settings.config].compactMap { $0 })
    if configurations.look(for: files, named: named, house.ruleFolders) {
      reloadConfigurations()
    }
  }

  /// Reads all configurations anew and checks every open document by them.
  mutating func reloadConfigurations() {
    house.reload()
    renderers = [:]
    knownResults = [:]
    index.forgetAll()
    for uri in documents.keys {
      documents[uri]?.forgetAnalysis()
      documents[uri]?.schedule.request(at: now)
    }
    if client.pullsFindings { refreshFindings() }
    for method in client.refreshes { outbox.request(method) }
  }

  /// How a file is checked; a document without a file as if it lay in the first folder.
  mutating func rules(for path: Path?) -> FileRules {
    let root = client.folders.first?.path ?? .current
    let known = rulebook.sheets.count
    let rules = house.rules(for: path ?? root.appending("-"), settings)
    if rulebook.sheets.count != known { renderers = [:] }
    configurations.note(house.bases)
    reportFailures()
    return rules
  }

  /// Shows broken configurations where they are broken, and clears those that are well again.
  private mutating func reportFailures() {
    let failing = house.failures.mapValues(\.sentence)
    let known = configurations.reported
    guard failing != known else { return }
    configurations.reported = failing
    for path in known.keys where failing[path] == nil {
      sendFindings(Array("[]".utf8), of: DocumentURI.uri(of: path), version: nil)
    }
    for (path, failure) in house.failures where failing[path] != known[path] {
      show(failure.sentence)
      let isOpen = documents.values.contains { $0.path == path && $0.isConfiguration }
      guard !isOpen else { continue }
      let items = ConfigurationFindings.items(failure, in: lines(of: path), language())
      sendFindings(items, of: DocumentURI.uri(of: path), version: nil)
    }
  }

  /// The lines of a file on the disk; nil where it is not UTF-8 or cannot be read.
  private func lines(of path: Path) -> LineIndex? {
    guard let bytes = try? FileReader.readRegular(path),
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    return LineIndex(bytes, client.encoding)
  }

  /// Takes back what was sent of a configuration that is now open: it is checked like any document.
  mutating func clearPushedFailure(of uri: String) {
    guard let document = documents[uri], let path = document.path, document.isConfiguration,
      client.pullsFindings, configurations.reported[path] != nil
    else { return }
    sendFindings(Array("[]".utf8), of: uri, version: nil)
  }
}
