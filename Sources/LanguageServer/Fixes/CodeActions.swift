internal import JSONText
internal import Linting
internal import NewsCopy
internal import RuleFormat

/// `textDocument/codeAction`: what can be done about the findings at a place.
enum CodeActions {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    let range = try params["range"].requiredObject()
    let start = try TextPosition(range["start"])
    let end = try TextPosition(range["end"])
    let only = params["context"]["only"].strings
    guard session.client.hasActionLiterals else {
      return try writeCommand(uri, &session, &writer)
    }
    guard let analysis = session.analysis(of: uri),
      let document = session.documents[uri]
    else { return writer.raw("[]".utf8) }
    let place = document.text.lines.range(start, end)
    var list = ActionList(document: document, analysis: analysis, session: session)
    if ActionKind.isWanted(ActionKind.quickFix, only) { list.addQuickFixes(at: place) }
    list.addRepairs(at: place.lowerBound, only: only)
    writer.beginArray()
    for action in list.actions { writer.raw(action) }
    writer.endArray()
  }

  /// What old clients can take: a command that fixes everything in the document.
  private static func writeCommand(
    _ uri: String, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    writer.beginArray()
    let analysis = session.analysis(of: uri)
    if let analysis, analysis.diagnostics.contains(where: Repair.all.isWanted) {
      writer.beginObject()
      writer.field("title", FixTitle.fixAll.text(in: session.language(analysis.rules)))
      writer.field("command", Commands.fixFile)
      writer.array("arguments", [uri]) { writer, uri in writer.string(uri) }
      writer.endObject()
    }
    writer.endArray()
  }

  /// `codeAction/resolve`: the edits of an action that was offered without them.
  ///
  /// Clients also ask about actions that lack nothing; those go back as they came.
  static func resolve(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let action = try params.requiredObject()
    let data = action["data"]
    guard !action["edit"].isPresent, let uri = data["uri"].string,
      let repair = data["repair"].string.flatMap({ Repair(rawValue: $0) })
    else { return writer.raw(action.json) }
    guard let analysis = session.analysis(of: uri), let document = session.documents[uri],
      document.text.version == data["version"].integer
    else { throw RPCError(.contentModified, "The document “\(uri)” has moved on.") }
    let range = data["article"].integer.flatMap { Article.range(at: $0, in: analysis) }
    let part = WorkspaceEditWriter.Part(
      uri: uri, version: document.text.version, lines: document.text.lines,
      edits: repair.edits(of: analysis, within: range))
    writer.beginObject()
    for member in action.node?.value.members ?? [] where member.key != "edit" {
      writer.key(member.key)
      writer.raw(action[member.key].json)
    }
    writer.key("edit")
    WorkspaceEditWriter(client: session.client).write([part], to: &writer)
    writer.endObject()
  }
}
