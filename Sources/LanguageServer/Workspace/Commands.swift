internal import JSONText
internal import RuleFormat

/// `workspace/executeCommand`: what can be asked for by name.
enum Commands {
  static let fixFile = "copydesk.fixFile"
  static let all = [fixFile, FolderRepair.command]

  /// Runs a command that is done at once.
  static func run(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    let name = try params["command"].requiredString()
    guard name == fixFile else {
      throw RPCError(.invalidParams, "There is no command “\(name)”.")
    }
    guard let argument = try params["arguments"].requiredElements().first,
      let uri = argument.string ?? argument["uri"].string
    else { throw RPCError(.invalidParams, "The command needs the address of a document.") }
    guard let analysis = session.analysis(of: uri), let document = session.documents[uri] else {
      throw RPCError(.invalidParams, "The document “\(uri)” is not open.")
    }
    let edits = Repair.all.edits(of: analysis)
    if !edits.isEmpty {
      let part = WorkspaceEditWriter.Part(
        uri: uri, version: document.text.version, lines: document.text.lines, edits: edits)
      session.apply([part], FixTitle.fixAll)
    }
    session.outbox.answer(id, Array("null".utf8))
  }
}

extension Session {
  /// Asks the client to make edits.
  mutating func apply(_ parts: [WorkspaceEditWriter.Part], _ title: Bilingual) {
    guard client.appliesEdits else { return }
    let label = title.text(in: language())
    let edit = WorkspaceEditWriter(client: client)
    outbox.request("workspace/applyEdit") { writer in
      writer.field("label", label)
      writer.key("edit")
      edit.write(parts, to: &writer)
    }
  }
}
