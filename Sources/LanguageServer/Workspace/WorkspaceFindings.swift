internal import JSONText
internal import RuleFormat
internal import System

/// `workspace/diagnostic`: the findings of every page below the workspace's folders.
struct WorkspaceFindings: LongTask {
  /// Reports are sent together as soon as they are longer, in bytes: what is typed meanwhile is
  /// answered when they have been sent.
  private static let longestPart = 1 << 16
  /// So many files are checked at once, so that what is typed meanwhile seldom holds them up.
  private static let batch = 16

  let id: RequestID?
  private(set) var progress: WorkProgress?
  /// The token for partial results as JSON; nil where all is to come at once.
  private let partialToken: [UInt8]?
  /// What the client has already, by file.
  private var previous: [Path: (uri: String, id: String)] = [:]
  private var files: FileQueue
  /// The checks of the files whose turn it is.
  private var checks: [FileCheck] = []
  private var reports: [[UInt8]] = []
  /// How long the reports are together, in bytes.
  private var length = 0
  /// Whether the client waits for its first results, alone if need be.
  private var isFirst: Bool

  static func start(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    let known = try params.requiredObject()["previousResultIds"]
    let previous = known.isPresent ? try known.requiredElements() : []
    let task = WorkspaceFindings(id, params, knowing: previous, &session)
    task.progress?.begin(
      Bilingual(chinese: "检查全部稿件", english: "Checking all pages"), &session)
    session.advance(task)
  }

  private init(
    _ id: RequestID, _ params: Params, knowing results: [Params], _ session: inout Session
  ) {
    self.id = id
    progress = WorkProgress(params)
    files = session.filesToCheck(in: session.client.folders.map(\.path))
    let token = params["partialResultToken"]
    partialToken = token.isPresent ? Array(token.json) : nil
    isFirst = token.isPresent
    for entry in results {
      guard let uri = entry["uri"].string, let value = entry["value"].string,
        let path = DocumentURI.path(of: uri)
      else { continue }
      previous[path] = (uri, value)
    }
  }

  mutating func step(_ session: inout Session) -> TaskState {
    if files.isUnknown { return .work }
    for check in checks { take(check, &session) }
    prepareChecks(&session)
    guard checks.isEmpty else { return .work }
    finish(&session)
    return .nothing
  }

  mutating func work() {
    if files.isUnknown { files.find() }
    for place in checks.indices { checks[place].run() }
  }

  /// Takes the next files; those that are open are reported at once.
  private mutating func prepareChecks(_ session: inout Session) {
    checks.removeAll(keepingCapacity: true)
    while checks.count < (isFirst ? 1 : Self.batch), let path = files.next() {
      let known = previous.removeValue(forKey: path)
      if let open = session.document(of: path) {
        report(open, known?.id, &session)
      } else {
        checks.append(FileCheck(path, known: known, &session))
      }
    }
  }

  private mutating func take(_ check: FileCheck, _ session: inout Session) {
    session.keep(check)
    if let result = check.result {
      report(result, check.uri, version: nil, check.known)
    } else if check.known != nil {
      addGone(check.uri)
    }
    tell(&session)
  }

  private mutating func report(_ open: Document, _ known: String?, _ session: inout Session) {
    if let items = session.items(of: open.uri) {
      report(FileCheck.Result(items), open.uri, version: open.text.version, known)
    }
    tell(&session)
  }

  private mutating func report(
    _ result: FileCheck.Result, _ uri: String, version: Int?, _ known: String?
  ) {
    if known == nil, result.isEmpty { return }
    let isUnchanged = result.id.text == known
    add(uri, version) { writer in
      writer.field("kind", isUnchanged ? "unchanged" : "full")
      writer.field("resultId", result.id.text)
      guard !isUnchanged else { return }
      writer.key("items")
      writer.raw(result.items ?? Array("[]".utf8))
    }
  }

  /// Tells how far it has come, and sends what is there; the first results are sent at once.
  private mutating func tell(_ session: inout Session) {
    progress?.report(files.done, of: files.total, &session)
    if isFirst || length > Self.longestPart { sendPart(&session) }
  }

  private mutating func finish(_ session: inout Session) {
    for (uri, _) in previous.values.sorted(by: { $0.uri < $1.uri }) { addGone(uri) }
    sendPart(&session)
    progress?.end(&session)
    if let id { session.outbox.answer(id, takeReports()) }
  }

  /// Says that a file that has gone, or is no text any more, has no findings.
  private mutating func addGone(_ uri: String) {
    add(uri, nil) { writer in
      writer.field("kind", "full")
      writer.array("items", [String]())
    }
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
    let report = writer.take()
    length += report.count
    reports.append(report)
  }

  private mutating func sendPart(_ session: inout Session) {
    guard let partialToken, !reports.isEmpty else { return }
    let value = takeReports()
    isFirst = false
    session.outbox.notify("$/progress") { writer in
      writer.key("token")
      writer.raw(partialToken)
      writer.key("value")
      writer.raw(value)
    }
  }

  private mutating func takeReports() -> [UInt8] {
    defer {
      reports = []
      length = 0
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.array("items", reports) { $0.raw($1) }
    writer.endObject()
    return writer.take()
  }
}

extension Session {
  /// The files below some folders that are to be checked.
  mutating func filesToCheck(in folders: [Path]) -> FileQueue {
    FileQueue(folders, house.finder(settings))
  }

  /// Remembers what a check came to, unless the rules have changed since.
  fileprivate mutating func keep(_ check: FileCheck) {
    guard check.generation == house.generation, let found = check.found else { return }
    knownResults[check.path] = found
  }
}
