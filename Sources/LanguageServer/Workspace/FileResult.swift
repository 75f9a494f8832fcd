internal import NewsCopy
internal import System

/// The findings of a file, or that they are the same as before.
struct FileResult: Sendable {
  let id: ResultID
  /// A JSON array; nil where the file has not changed and nobody needs them.
  let items: [UInt8]?
  let isEmpty: Bool
}

/// What was found in a file, as long as the file stays as it was.
struct KnownResult: Sendable {
  let stamp: FileStamp
  let id: ResultID
  let isEmpty: Bool
}

extension Session {
  /// The findings of a file, open or not; nil where it cannot be read.
  mutating func result(of path: Path, known: String?) -> FileResult? {
    if let uri = documents.first(where: { $1.path == path })?.key, let items = items(of: uri) {
      return FileResult(id: ResultID(items), items: items, isEmpty: items.count == 2)
    }
    guard let stamp = FileStamp(of: path) else { return nil }
    if let before = knownResults[path], before.stamp == stamp,
      before.isEmpty || before.id.text == known
    {
      return FileResult(id: before.id, items: nil, isEmpty: before.isEmpty)
    }
    guard let source = DiskText.read(path) else { return nil }
    let analysis = Analysis(source, rules(for: path))
    let place = FindingWriter.Place(
      uri: DocumentURI.uri(of: path), lines: LineIndex(source.bytes, client.encoding))
    let items = items(analysis.diagnostics, in: place, language(analysis.rules))
    let result = FileResult(id: ResultID(items), items: items, isEmpty: items.count == 2)
    knownResults[path] = KnownResult(stamp: stamp, id: result.id, isEmpty: result.isEmpty)
    return result
  }
}
