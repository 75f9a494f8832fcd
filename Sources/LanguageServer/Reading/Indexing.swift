internal import Linting
internal import NewsCopy
internal import System

/// Reads the files that the index lacks; nobody waits for it but those who ask.
struct Indexing: LongTask {
  let id: RequestID? = nil
  let progress: WorkProgress? = nil

  private let generation: Int
  private var files: FileQueue
  /// What the index holds when this begins; nothing once the files have been found.
  private var entries: [Path: WorkspaceIndex.Entry]
  /// The files that it holds and that are gone.
  private var gone: [Path] = []
  private var reading: FileReading?

  init(_ session: inout Session) {
    generation = session.house.generation
    files = session.filesToCheck(in: session.client.folders.map(\.path))
    entries = session.index.entries
  }

  mutating func step(_ session: inout Session) -> TaskState {
    // Where configurations have changed, everything is read anew.
    guard generation == session.house.generation else { return .nothing }
    if files.isUnknown { return .work }
    for path in gone { session.index.keep(nil, for: path) }
    gone = []
    if let reading { session.index.keep(reading.entry, for: reading.path) }
    guard let path = files.next() else {
      session.index.end(at: session.now)
      return .nothing
    }
    let parser = session.rules(for: path).linter.parser
    reading = FileReading(path: path, parser: parser, encoding: session.client.encoding)
    return .work
  }

  mutating func work() {
    if files.isUnknown { find() } else { reading?.run() }
  }

  private mutating func find() {
    var left = entries
    files.find { path in
      guard let known = left.removeValue(forKey: path) else { return true }
      return FileStamp(of: path) != known.stamp
    }
    gone = Array(left.keys)
    entries = [:]
  }
}

/// The articles of one file.
private struct FileReading: Sendable {
  let path: Path
  let parser: PageParser
  let encoding: PositionEncoding
  /// Nil where the file cannot be read.
  private(set) var entry: WorkspaceIndex.Entry?

  init(path: Path, parser: PageParser, encoding: PositionEncoding) {
    self.path = path
    self.parser = parser
    self.encoding = encoding
  }

  mutating func run() {
    guard let stamp = FileStamp(of: path), let source = DiskText.read(path) else { return }
    let lines = LineIndex(source.bytes, encoding)
    let uri = DocumentURI.uri(of: path)
    var articles: [IndexedArticle] = []
    for range in source.pageRanges {
      let page = parser.page(at: 0, of: source.slice(range))
      articles += page.articles.map {
        IndexedArticle($0, on: page, at: range.lowerBound, uri, lines)
      }
    }
    entry = WorkspaceIndex.Entry(stamp: stamp, articles: articles)
  }
}
