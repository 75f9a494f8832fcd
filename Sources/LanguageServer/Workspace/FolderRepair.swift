internal import JSONText
internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// The command `copydesk.fixFolder`: makes every safe fix below a folder, or shows them first.
///
/// Its argument is `{"uri": …, "preview": true}`. The answer counts files and fixes and, with a
/// preview, holds them as a patch; without one the client is asked to make the edits.
struct FolderRepair: Sendable {
  static let command = "copydesk.fixFolder"

  let id: RequestID
  private(set) var progress: WorkProgress
  private let folder: Path
  private let isPreview: Bool
  private var pending: [Path]?
  private var total = 0
  private var parts: [WorkspaceEditWriter.Part] = []
  private var patch = ""

  static func start(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    guard try params["command"].requiredString() == command else {
      return try Commands.run(id, params, &session)
    }
    guard let argument = try params["arguments"].requiredElements().first,
      let folder = DocumentURI.path(of: try argument["uri"].requiredString())
    else { throw RPCError(.invalidParams, "The command needs {\"uri\": the folder's address}.") }
    var task = FolderRepair(id, params, folder, isPreview: argument["preview"].bool ?? false)
    task.progress.begin(
      Bilingual(chinese: "修改文件夹里的稿件", english: "Fixing the pages of a folder"), &session)
    task.progress.report(0, of: 1, &session)
    session.tasks.append(.repair(task))
  }

  private init(_ id: RequestID, _ params: Params, _ folder: Path, isPreview: Bool) {
    self.id = id
    progress = WorkProgress(params)
    self.folder = folder
    self.isPreview = isPreview
  }

  /// Deals with one file; true when the request has been answered.
  mutating func step(_ session: inout Session) -> Bool {
    guard var files = pending else {
      let found = session.house.findFiles(in: [folder], session.settings)
      total = found.count
      pending = found.reversed()
      return false
    }
    guard let path = files.popLast() else { return finish(&session) }
    pending = files
    add(path, &session)
    progress.report(total - files.count, of: total, &session)
    return false
  }

  private mutating func add(_ path: Path, _ session: inout Session) {
    let open = session.documents.values.first { $0.path == path }
    let analysis: Analysis
    if let open, let known = session.analysis(of: open.uri) {
      analysis = known
    } else {
      guard let source = DiskText.read(path) else { return }
      analysis = Analysis(source, session.rules(for: path))
    }
    let edits = Repair.all.edits(of: analysis)
    guard !edits.isEmpty else { return }
    let lines = LineIndex(analysis.source.bytes, session.client.encoding)
    parts.append(
      WorkspaceEditWriter.Part(
        uri: open?.uri ?? DocumentURI.uri(of: path), version: open?.text.version, lines: lines,
        edits: edits))
    guard isPreview else { return }
    let name = (path.relative(to: folder) ?? path).display
    patch += UnifiedDiff(old: analysis.source, new: analysis.source.making(edits), path: name)
      .text(colour: false)
  }

  private func finish(_ session: inout Session) -> Bool {
    progress.end(&session)
    if !isPreview, !parts.isEmpty { session.apply(parts, FixTitle.fixAll) }
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("files", parts.count)
    writer.field("fixes", parts.reduce(0) { $0 + $1.edits.count })
    if isPreview { writer.field("diff", patch) }
    writer.endObject()
    session.outbox.answer(id, writer.take())
    return true
  }
}
