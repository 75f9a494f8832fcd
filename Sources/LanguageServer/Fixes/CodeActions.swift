internal import JSONText
internal import Linting
internal import NewsCopy
internal import RuleFormat

/// `textDocument/codeAction`: what can be done about the findings at a place.
enum CodeActions {
  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let range = try params["range"].requiredRange()
    let only = params["context"]["only"].strings
    guard let copy = try session.copy(params) else { return writer.raw("[]".utf8) }
    guard session.client.hasActionLiterals else {
      return writeCommand(copy, session, &writer)
    }
    let place = copy.lines.range(range)
    var list = ActionList(copy, session)
    if ActionKind.isWanted(ActionKind.quickFix, only) { list.addQuickFixes(at: place) }
    list.addRepairs(at: place.lowerBound, only: only)
    writer.beginArray()
    for action in list.actions { writer.raw(action) }
    writer.endArray()
  }

  /// What old clients can take: a command that fixes everything in the document, by edits of its own.
  private static func writeCommand(
    _ copy: OpenCopy, _ session: Session, _ writer: inout JSONWriter
  ) {
    writer.beginArray()
    if session.client.appliesEdits, copy.analysis.diagnostics.contains(where: Repair.all.isWanted) {
      writer.beginObject()
      writer.field("title", FixTitle.fixAll.text(in: session.language(copy.analysis.rules)))
      writer.field("command", Commands.fixFile)
      writer.array("arguments", [copy.document.uri])
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
    guard let copy = session.copy(at: uri),
      copy.document.text.version == data["version"].integer
    else { throw RPCError(.contentModified, "The document “\(uri)” has moved on.") }
    let range = data["article"].integer.flatMap { Article.range(at: $0, in: copy.analysis) }
    let part = WorkspaceEditWriter.Part(
      copy.document, repair.edits(of: copy.analysis, within: range))
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
