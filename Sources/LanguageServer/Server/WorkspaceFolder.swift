internal import JSONText
internal import System

/// A folder that the client works in.
struct WorkspaceFolder: Equatable, Sendable {
  let uri: String
  let path: Path

  /// A folder of the disk; nil where the address names none.
  init?(uri: String) {
    guard let path = DocumentURI.path(of: uri) else { return nil }
    self.uri = uri
    self.path = path
  }

  /// Whether a file lies in the folder; its path is absolute and normalised.
  func holds(_ file: Path) -> Bool {
    let slash = UInt8(ascii: "/")
    return file.bytes.starts(with: path.bytes.last == slash ? path.bytes : path.bytes + [slash])
  }

  /// The folders that `initialize` names, in any of the three ways that clients do.
  static func read(_ params: Params) -> [WorkspaceFolder] {
    if let elements = params["workspaceFolders"].node?.value.elements, !elements.isEmpty {
      return elements.compactMap { $0["uri"]?.value.string }.compactMap { WorkspaceFolder(uri: $0) }
    }
    if let uri = params["rootUri"].string {
      return [WorkspaceFolder(uri: uri)].compactMap { $0 }
    }
    guard let path = params["rootPath"].string, !path.isEmpty else { return [] }
    return [WorkspaceFolder(uri: DocumentURI.uri(of: Path(path)))].compactMap { $0 }
  }
}
