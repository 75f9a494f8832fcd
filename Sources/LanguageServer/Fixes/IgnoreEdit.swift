internal import Configuring
internal import JSONText
internal import Linting
internal import RuleFormat
internal import System

/// The edit of a configuration that switches a rule off.
enum IgnoreEdit {
  /// The edit of the configuration that holds for a document, or of a new one; nil where neither
  /// can be edited.
  static func part(
    _ rule: RuleID, for document: Document, _ session: inout Session
  ) -> WorkspaceEditWriter.Part? {
    guard let path = document.path else { return nil }
    if let known = session.house.configuration(for: path, session.settings).path {
      return part(rule, in: known, session)
    }
    guard session.client.createsFiles, let folder = session.folder(of: path) else { return nil }
    let uri = DocumentURI.uri(of: folder.appending(ConfigurationStore.visibleName))
    let text = "{\n  \"rules\": {\n    \"\(rule)\": \"off\"\n  }\n}\n"
    return WorkspaceEditWriter.Part(
      uri: uri, version: nil, lines: LineIndex([], session.client.encoding),
      edits: [Edit(0..<0, text)], isNew: true)
  }

  private static func part(
    _ rule: RuleID, in path: Path, _ session: Session
  ) -> WorkspaceEditWriter.Part? {
    let open = session.documents.values.first { $0.path == path }
    guard let bytes = open?.text.lines.bytes ?? (try? FileReader.read(path)),
      let root = try? JSONReader.read(bytes, dialect: .commented), let edit = edit(rule, root)
    else { return nil }
    return WorkspaceEditWriter.Part(
      uri: open?.uri ?? DocumentURI.uri(of: path), version: open?.text.version,
      lines: LineIndex(bytes, session.client.encoding), edits: [edit])
  }

  /// The one edit that sets a rule to “off” and leaves all else, comments too, where it is.
  private static func edit(_ rule: RuleID, _ root: JSONNode) -> Edit? {
    guard let members = root.value.members else { return nil }
    guard let rules = root["rules"] else {
      let start = root.range.lowerBound + 1
      let end = members.isEmpty ? "\n" : ","
      return Edit(start..<start, "\n  \"rules\": { \"\(rule)\": \"off\" }\(end)")
    }
    if let value = rules[rule.description] { return Edit(value.range, "\"off\"") }
    guard let others = rules.value.members else { return nil }
    let start = rules.range.lowerBound + 1
    return Edit(start..<start, "\n    \"\(rule)\": \"off\"\(others.isEmpty ? "\n  " : ",")")
  }
}
