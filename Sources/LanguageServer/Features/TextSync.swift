/// Keeps the documents as the editor has them.
enum TextSync {
  static func didOpen(_ params: Params, _ session: inout Session) throws(RPCError) {
    let item = try DocumentItemParams(params)
    var document = Document(item, encoding: session.client.encoding)
    document.schedule.request(at: session.now)
    session.documents[item.uri] = document
    session.checkConfigurations(for: document)
    session.clearPushedFailure(of: item.uri)
  }

  static func didChange(_ params: Params, _ session: inout Session) throws(RPCError) {
    let identifier = params["textDocument"]
    let uri = try identifier["uri"].requiredString()
    var changes: [ContentChange] = []
    for change in try params["contentChanges"].requiredElements() {
      changes.append(try self.change(change))
    }
    guard session.documents[uri] != nil else {
      throw RPCError(.invalidParams, "The document “\(uri)” is not open.")
    }
    session.documents[uri]?.apply(
      changes, version: identifier["version"].integer, at: session.now)
    session.documents[uri]?.schedule.noteEdit(at: session.now)
  }

  static func didSave(_ params: Params, _ session: inout Session) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    if let saved = session.documents[uri] { session.checkConfigurations(for: saved) }
  }

  static func didClose(_ params: Params, _ session: inout Session) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    guard let closed = session.documents.removeValue(forKey: uri) else { return }
    if !session.client.pullsFindings { session.clearFindings(of: closed) }
    // Once closed, a broken configuration is shown as the disk has it.
    session.checkConfigurations(for: closed)
    if let path = closed.path, session.reported[path] != nil { session.publishFailure(of: path) }
  }

  private static func change(_ params: Params) throws(RPCError) -> ContentChange {
    let text = Array(try params["text"].requiredString().utf8)
    let range = params["range"]
    guard range.isPresent else { return ContentChange(range: nil, text: text) }
    return ContentChange(range: try range.requiredRange(), text: text)
  }
}
