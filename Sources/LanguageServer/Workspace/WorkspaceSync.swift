internal import System

/// Keeps up with what changes around the open documents.
enum WorkspaceSync {
  static func didChangeConfiguration(_ params: Params, _ session: inout Session) throws(RPCError) {
    if session.client.answersConfiguration {
      session.askForSettings()
    } else if let settings = try? params["settings"].requiredObject() {
      session.renewSettings(settings["copydesk"])
    }
  }

  static func didChangeWatchedFiles(_ params: Params, _ session: inout Session) throws(RPCError) {
    for change in try params["changes"].requiredElements() {
      guard let path = change["uri"].string.flatMap({ DocumentURI.path(of: $0) }),
        session.house.purpose(of: path, session.settings) == .configuration
          || session.house.ruleFolder(of: path) != nil
      else { continue }
      return session.reloadConfigurations()
    }
  }

  static func didChangeFolders(_ params: Params, _ session: inout Session) throws(RPCError) {
    let event = params["event"]
    let removed = try event["removed"].requiredElements().compactMap { $0["uri"].string }
    session.client.folders.removeAll { removed.contains($0.uri) }
    for added in try event["added"].requiredElements() {
      guard let folder = added["uri"].string.flatMap({ WorkspaceFolder(uri: $0) }),
        !session.client.folders.contains(folder)
      else { continue }
      session.client.folders.append(folder)
    }
    session.reloadConfigurations()
  }
}
