internal import JSONText
internal import Linting
internal import NewsCopy
internal import RuleFormat

/// Findings: sent when a document changes, or answered when the client asks for them.
extension Session {
  /// What was found in an open document; nil where there is no such document or it is no copy.
  mutating func analysis(of uri: String) -> Analysis? {
    guard let document = documents[uri], purpose(of: document) == .copy else { return nil }
    if let known = document.analysis { return known }
    let rules = rules(for: document.path)
    // To read the configuration may have shown that the document is a part of it.
    guard purpose(of: document) == .copy else { return nil }
    let source = SourceText(utf8: document.text.lines.bytes, format: document.format)
    let analysis = Analysis(source, rules, reusing: document.previous)
    documents[uri]?.keep(analysis)
    return analysis
  }

  /// Sends the findings of one document that is due; false where none is.
  mutating func publishNext() -> Bool {
    guard let uri = documents.first(where: { $1.nextWake.map { $0 <= now } ?? false })?.key else {
      return false
    }
    documents[uri]?.schedule.notePublished(at: now)
    let isHoldOver = documents[uri]?.holdEnds.map { $0 <= now } ?? false
    if isHoldOver { documents[uri]?.holdEnds = nil }
    if client.pullsFindings {
      if isHoldOver { refreshFindings() }
    } else if let items = items(of: uri) {
      sendFindings(items, of: uri, version: documents[uri]?.text.version)
    }
    return true
  }

  /// The findings of an open document that are to be shown now, as a JSON array.
  mutating func items(of uri: String) -> [UInt8]? {
    guard let document = documents[uri] else { return nil }
    guard let analysis = analysis(of: uri) else {
      return ConfigurationFindings.items(
        failures(of: document), in: document.text.lines, language())
    }
    let shown = shown(analysis.diagnostics, in: document)
    let isHolding = shown.count < analysis.diagnostics.count
    documents[uri]?.holdEnds =
      isHolding ? document.editedAt?.adding(milliseconds: settings.hold) : nil
    return items(shown, of: document, language(analysis.rules))
  }

  /// Findings of an open document as a JSON array.
  mutating func items(
    _ diagnostics: [Diagnostic], of document: Document, _ language: Language
  ) -> [UInt8] {
    var writer = writer(language)
    defer { renderers[language] = writer.messages }
    return writer.items(diagnostics, of: document.uri, document.text.lines)
  }

  /// What writes findings for this client.
  func writer(_ language: Language) -> DiagnosticWriter {
    DiagnosticWriter(client, language, helpBase: settings.helpBase, messages(language))
  }

  mutating func sendFindings(_ items: [UInt8], of uri: String, version: Int?) {
    outbox.notify("textDocument/publishDiagnostics") { writer in
      writer.field("uri", uri)
      if let version { writer.field("version", version) }
      writer.key("diagnostics")
      writer.raw(items)
    }
  }

  mutating func clearFindings(of document: Document) {
    sendFindings(Array("[]".utf8), of: document.uri, version: nil)
  }

  /// Asks the client to ask again.
  mutating func refreshFindings() {
    if client.refreshesFindings { outbox.request("workspace/diagnostic/refresh") }
  }

  /// Leaves out what touches the last edit for a while: the word that is being typed is not wrong yet.
  private func shown(_ diagnostics: [Diagnostic], in document: Document) -> [Diagnostic] {
    // Who asks and can't be told to ask again would never see what was held.
    guard let edited = document.editedAt, now < edited.adding(milliseconds: settings.hold),
      !client.pullsFindings || client.refreshesFindings
    else { return diagnostics }
    let edit = document.text.lastEdit
    return diagnostics.filter { diagnostic in
      diagnostic.range.upperBound < edit.lowerBound || diagnostic.range.lowerBound > edit.upperBound
    }
  }
}
