internal import NewsCopy
internal import System

/// The check of a file that is not open.
struct FileCheck: Sendable {
  /// The findings, or that they are the same as before.
  struct Result: Sendable {
    let id: ResultID
    /// A JSON array; nil where the file has not changed and nobody needs them.
    let items: [UInt8]?
    let isEmpty: Bool

    init(_ id: ResultID, items: [UInt8]?, isEmpty: Bool) {
      self.id = id
      self.items = items
      self.isEmpty = isEmpty
    }

    /// What was found, as a JSON array.
    init(_ items: [UInt8]) { self.init(ResultID(items), items: items, isEmpty: items.count == 2) }
  }

  let path: Path
  /// The address, as the client spells it where it has findings of the file.
  let uri: String
  /// The name of the findings that the client has; nil where it has none.
  let known: String?
  /// Which rules the file is checked by.
  let generation: Int
  private let before: KnownResult?
  private let rules: FileRules
  private var writer: DiagnosticWriter
  /// Nil where the file cannot be read.
  private(set) var result: Result?
  /// What is to be remembered of it.
  private(set) var found: KnownResult?

  init(_ path: Path, known: (uri: String, id: String)?, _ session: inout Session) {
    self.path = path
    uri = known?.uri ?? DocumentURI.uri(of: path)
    self.known = known?.id
    generation = session.house.generation
    rules = session.rules(for: path)
    before = session.knownResults[path]
    writer = session.writer(session.language(rules))
  }

  /// Reads and checks the file where it has changed, or where its findings are needed once more.
  mutating func run() {
    guard let stamp = FileStamp(of: path) else { return }
    if let before, before.stamp == stamp, before.isEmpty || before.id.text == known {
      result = Result(before.id, items: nil, isEmpty: before.isEmpty)
      return
    }
    guard let source = DiskText.read(path) else { return }
    let lines = LineIndex(source.bytes, writer.client.encoding)
    let result = Result(writer.items(Analysis(source, rules).diagnostics, of: uri, lines))
    self.result = result
    found = KnownResult(stamp: stamp, id: result.id, isEmpty: result.isEmpty)
  }
}

/// What was found in a file, as long as the file stays as it was.
struct KnownResult: Sendable {
  let stamp: FileStamp
  let id: ResultID
  let isEmpty: Bool
}
