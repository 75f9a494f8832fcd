/// A request whose answer takes many steps, so that typing goes on meanwhile.
enum LongTask: Sendable {
  case findings(WorkspaceFindings)
  case repair(FolderRepair)
  case query(IndexQuery)

  /// The request to be answered.
  var id: RequestID {
    switch self {
    case .findings(let task): task.id
    case .repair(let task): task.id
    case .query(let task): task.id
    }
  }

  /// How far it has come; nil where nobody is told.
  var progress: WorkProgress? {
    switch self {
    case .findings(let task): task.progress
    case .repair(let task): task.progress
    case .query: nil
    }
  }

  /// Does a small part of the work; true when the request has been answered.
  mutating func step(_ session: inout Session) -> Bool {
    switch self {
    case .findings(var task):
      defer { self = .findings(task) }
      return task.step(&session)
    case .repair(var task):
      defer { self = .repair(task) }
      return task.step(&session)
    case .query(let task): return task.step(&session)
    }
  }

  /// Says that the work ends unfinished.
  func abandon(_ session: inout Session) {
    progress?.end(&session)
    session.outbox.refuse(id, .cancelled)
  }
}

extension Session {
  /// Cancels a request that is under way.
  mutating func cancel(_ id: RequestID) {
    guard let place = tasks.firstIndex(where: { $0.id == id }) else { return }
    tasks.remove(at: place).abandon(&self)
  }

  /// `window/workDoneProgress/cancel`: a person has had enough of waiting.
  static func cancelProgress(_ params: Params, _ session: inout Session) throws(RPCError) {
    let task = session.tasks.first { $0.progress?.has(params["token"]) ?? false }
    if let task { session.cancel(task.id) }
  }

  /// Cancels every request that is under way.
  mutating func cancelAllTasks() {
    let abandoned = tasks
    tasks = []
    for task in abandoned { task.abandon(&self) }
  }

  /// Takes a step of each request that is under way; false where there is none.
  mutating func workOnTasks() -> Bool {
    guard !tasks.isEmpty else { return false }
    var task = tasks.removeFirst()
    if !task.step(&self) { tasks.append(task) }
    return true
  }
}
