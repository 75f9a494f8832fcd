internal import JSONText

/// Writes a file's name as SARIF has it: a URI, relative to the root of the sources where the path is.
struct SARIFArtifact {
  private let uri: String
  private let isRelative: Bool

  init(path: String) {
    uri = PercentEncoding.uri(ofPath: path.utf8)
    isRelative = !path.utf8.starts(with: "/".utf8)
  }

  func write(to writer: inout JSONWriter) {
    writer.object("artifactLocation") { writer in
      writer.field("uri", uri)
      if isRelative { writer.field("uriBaseId", "%SRCROOT%") }
    }
  }
}
