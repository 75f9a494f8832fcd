internal import JSONText
internal import Linting
internal import RuleFormat

/// `workspace/executeCommand`: what can be asked for by name.
enum Commands {
  static let fixFile = "copydesk.fixFile"

  /// What a client can ask for; one that takes no edits, for previews.
  static func all(for client: ClientProfile) -> [String] {
    client.appliesEdits ? [fixFile, FolderRepair.command] : [FolderRepair.command]
  }

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
    guard let copy = session.copy(at: uri) else {
      throw RPCError(.invalidParams, "The document “\(uri)” is not open.")
    }
    try session.checkTakesEdits()
    let edits = Repair.all.edits(of: copy.analysis)
    if !edits.isEmpty {
      session.apply([WorkspaceEditWriter.Part(copy.document, edits)], FixTitle.fixAll)
    }
    session.outbox.answer(id, Array("null".utf8))
  }
}

extension Session {
  /// Complains where the client could not make the edits that a command comes to.
  func checkTakesEdits() throws(RPCError) {
    guard !client.appliesEdits else { return }
    throw RPCError(.requestFailed, "The client does not take edits (“workspace/applyEdit”).")
  }

  /// Asks the client to make edits.
  mutating func apply(_ parts: [WorkspaceEditWriter.Part], _ title: Bilingual) {
    let label = title.text(in: language())
    let edit = WorkspaceEditWriter(client: client)
    outbox.request("workspace/applyEdit") { writer in
      writer.field("label", label)
      writer.key("edit")
      edit.write(parts, to: &writer)
    }
  }
}
