internal import System

/// An open document of copy, and what was found in it.
struct OpenCopy: Sendable {
  let document: Document
  let analysis: Analysis

  /// The text and its lines.
  var lines: LineIndex { document.text.lines }
}

extension Session {
  /// The open document of a file; nil where there is none.
  func document(of path: Path) -> Document? { documents.values.first { $0.path == path } }

  /// The copy that a request is about; nil where it is not open or no copy.
  mutating func copy(_ params: Params) throws(RPCError) -> OpenCopy? {
    copy(at: try params["textDocument"]["uri"].requiredString())
  }

  /// The copy at an address; nil where it is not open or no copy.
  mutating func copy(at uri: String) -> OpenCopy? {
    guard let analysis = analysis(of: uri), let document = documents[uri] else { return nil }
    return OpenCopy(document: document, analysis: analysis)
  }
}
