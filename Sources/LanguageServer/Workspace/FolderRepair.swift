internal import JSONText
internal import RuleFormat
internal import System

/// The command `copydesk.fixFolder`: makes every safe fix below a folder, or shows them first.
///
/// Its argument is `{"uri": …, "preview": true}`. The answer counts files and fixes and, with a
/// preview, holds them as a patch; without one the client is asked to make the edits.
struct FolderRepair: LongTask {
  static let command = "copydesk.fixFolder"

  let id: RequestID?
  private(set) var progress: WorkProgress?
  private let folder: Path
  private let isPreview: Bool
  private var files: FileQueue
  /// The repair of the file whose turn it is.
  private var repair: FileRepair?
  private var repaired: [Repaired] = []
  private var patch = ""

  /// The edits of a file, and how many findings they repair.
  private struct Repaired {
    let part: WorkspaceEditWriter.Part
    let fixes: Int
  }

  static func start(
    _ id: RequestID, _ params: Params, _ session: inout Session
  ) throws(RPCError) {
    guard try params["command"].requiredString() == command else {
      return try Commands.run(id, params, &session)
    }
    guard let argument = try params["arguments"].requiredElements().first,
      let folder = DocumentURI.path(of: try argument["uri"].requiredString())
    else { throw RPCError(.invalidParams, "The command needs {\"uri\": the folder's address}.") }
    let isPreview = argument["preview"].bool ?? false
    if !isPreview { try session.checkTakesEdits() }
    let files = session.filesToCheck(in: [folder])
    let task = FolderRepair(id, params, folder, files, isPreview: isPreview)
    task.progress?.begin(
      Bilingual(chinese: "修改文件夹里的稿件", english: "Fixing the pages of a folder"), &session)
    session.advance(task)
  }

  private init(
    _ id: RequestID, _ params: Params, _ folder: Path, _ files: FileQueue, isPreview: Bool
  ) {
    self.id = id
    progress = WorkProgress(params)
    self.folder = folder
    self.files = files
    self.isPreview = isPreview
  }

  mutating func step(_ session: inout Session) -> TaskState {
    if files.isUnknown { return .work }
    if let repair {
      if let part = repair.part { repaired.append(Repaired(part: part, fixes: repair.fixes)) }
      patch += repair.patch
      progress?.report(files.done, of: files.total, &session)
    }
    guard let path = files.next() else {
      finish(&session)
      return .nothing
    }
    let name = (path.relative(to: folder) ?? path).display
    repair = FileRepair(path, named: isPreview ? name : nil, &session)
    return .work
  }

  mutating func work() {
    if files.isUnknown { files.find() } else { repair?.run() }
  }

  private mutating func finish(_ session: inout Session) {
    progress?.end(&session)
    if !isPreview { repaired = repaired.compactMap { Self.current($0, &session) } }
    if !isPreview, !repaired.isEmpty {
      session.apply(repaired.map(\.part), FixTitle.fixAll)
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("files", repaired.count)
    writer.field("fixes", repaired.reduce(0) { $0 + $1.fixes })
    if isPreview { writer.field("diff", patch) }
    writer.endObject()
    if let id { session.outbox.answer(id, writer.take()) }
  }

  /// The repair of a file as the editor has it by now; what was typed meanwhile must not be lost.
  private static func current(
    _ repaired: Repaired, _ session: inout Session
  ) -> Repaired? {
    guard let path = DocumentURI.path(of: repaired.part.uri),
      let uri = session.document(of: path)?.uri,
      let copy = session.copy(at: uri)
    else { return repaired }
    let isSame = copy.lines.bytes == repaired.part.lines.bytes
    let (edits, fixes) =
      isSame ? (repaired.part.edits, repaired.fixes) : Repair.all.result(of: copy.analysis)
    guard !edits.isEmpty else { return nil }
    return Repaired(part: WorkspaceEditWriter.Part(copy.document, edits), fixes: fixes)
  }
}
