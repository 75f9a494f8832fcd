internal import JSONText
internal import RuleFormat
internal import System

/// `workspace/diagnostic`: the findings of every page below the workspace's folders.
struct WorkspaceFindings: Sendable {
  /// So many reports are sent together.
  private static let batchSize = 50

  let id: RequestID
  private(set) var progress: WorkProgress
  /// The token for partial results as JSON; nil where all is to come at once.
  private let partialToken: [UInt8]?
  /// What the client has already, by file.
  private var previous: [Path: (uri: String, id: String)] = [:]
  /// The files to come, the next one last.
  private var pending: [Path] = []
  private var total = 0
  private var reports: [[UInt8]] = []

  static func start(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    var task = WorkspaceFindings(id, params)
    task.progress.begin(
      Bilingual(chinese: "检查全部稿件", english: "Checking all pages"), &session)
    task.findFiles(&session)
    if task.total > 0 || !task.finish(&session) { session.tasks.append(.findings(task)) }
  }

  private init(_ id: RequestID, _ params: Params) {
    self.id = id
    progress = WorkProgress(params)
    let token = params["partialResultToken"]
    partialToken = token.isPresent ? Array(token.json) : nil
    for entry in params["previousResultIds"].node?.value.elements ?? [] {
      guard let uri = entry["uri"]?.value.string, let value = entry["value"]?.value.string,
        let path = DocumentURI.path(of: uri)
      else { continue }
      previous[path] = (uri, value)
    }
  }

  /// Deals with one file; true when the request has been answered.
  mutating func step(_ session: inout Session) -> Bool {
    guard let path = pending.popLast() else { return finish(&session) }
    add(path, &session)
    progress.report(total - pending.count, of: total, &session)
    // The first results are sent at once.
    if reports.count >= Self.batchSize || total - pending.count == 1 { sendPart(&session) }
    return false
  }

  private mutating func findFiles(_ session: inout Session) {
    let found = session.house.findFiles(in: session.client.folders.map(\.path), session.settings)
    total = found.count
    pending = found.reversed()
  }

  private mutating func add(_ path: Path, _ session: inout Session) {
    let known = previous.removeValue(forKey: path)
    guard let result = session.result(of: path, known: known?.id) else { return }
    let isUnchanged = result.id.text == known?.id
    if known == nil, result.isEmpty { return }
    let open = session.documents.values.first { $0.path == path }
    add(open?.uri ?? known?.uri ?? DocumentURI.uri(of: path), open?.text.version) { writer in
      writer.field("kind", isUnchanged ? "unchanged" : "full")
      writer.field("resultId", result.id.text)
      guard !isUnchanged else { return }
      writer.key("items")
      writer.raw(result.items ?? Array("[]".utf8))
    }
  }

  private mutating func finish(_ session: inout Session) -> Bool {
    // What has gone since has no findings any more.
    for gone in previous.values.sorted(by: { $0.uri < $1.uri }) {
      add(gone.uri, nil) { writer in
        writer.field("kind", "full")
        writer.array("items", [String]())
      }
    }
    sendPart(&session)
    progress.end(&session)
    session.outbox.answer(id, takeReports())
    return true
  }

  private mutating func add(
    _ uri: String, _ version: Int?, write: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("uri", uri)
    writer.key("version")
    if let version { writer.integer(version) } else { writer.null() }
    write(&writer)
    writer.endObject()
    reports.append(writer.take())
  }

  private mutating func sendPart(_ session: inout Session) {
    guard let partialToken, !reports.isEmpty else { return }
    let value = takeReports()
    session.outbox.notify("$/progress") { writer in
      writer.key("token")
      writer.raw(partialToken)
      writer.key("value")
      writer.raw(value)
    }
  }

  private mutating func takeReports() -> [UInt8] {
    defer { reports = [] }
    var writer = JSONWriter()
    writer.beginObject()
    writer.array("items", reports) { $0.raw($1) }
    writer.endObject()
    return writer.take()
  }
}
