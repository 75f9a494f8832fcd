internal import Linting
internal import NewsCopy
internal import Reporting
internal import System

/// The safe fixes of one file of a folder, open or not.
struct FileRepair: Sendable {
  private let path: Path
  private let uri: String
  private let version: Int?
  /// What was found already, where the file is open.
  private let analysis: Analysis?
  private let rules: FileRules
  private let encoding: PositionEncoding
  /// What a preview calls the file; nil where none is wanted.
  private let name: String?
  /// Nil where there is nothing to fix.
  private(set) var part: WorkspaceEditWriter.Part?
  private(set) var patch = ""
  /// How many findings it repairs.
  private(set) var fixes = 0

  init(_ path: Path, named name: String?, _ session: inout Session) {
    let open = session.document(of: path)
    self.path = path
    self.name = name
    uri = open?.uri ?? DocumentURI.uri(of: path)
    version = open?.text.version
    analysis = open.flatMap { session.analysis(of: $0.uri) }
    rules = session.rules(for: path)
    encoding = session.client.encoding
  }

  mutating func run() {
    guard let analysis = analysis ?? DiskText.read(path).map({ Analysis($0, rules) }) else {
      return
    }
    let (edits, count) = Repair.all.result(of: analysis)
    guard !edits.isEmpty else { return }
    fixes = count
    let lines = LineIndex(analysis.source.bytes, encoding)
    part = WorkspaceEditWriter.Part(uri: uri, version: version, lines: lines, edits: edits)
    guard let name else { return }
    let new = analysis.source.making(edits)
    patch = UnifiedDiff(old: analysis.source, new: new, path: Array(name.utf8)).text(colour: false)
  }
}
