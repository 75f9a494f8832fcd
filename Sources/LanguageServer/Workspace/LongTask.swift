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
    switch self {
    case .findings(let task): task.progress.end(&session)
    case .repair(let task): task.progress.end(&session)
    case .query: break
    }
    session.outbox.refuse(id, .cancelled)
  }
}

extension Session {
  /// Cancels a request that is under way.
  mutating func cancel(_ id: RequestID) {
    guard let place = tasks.firstIndex(where: { $0.id == id }) else { return }
    tasks.remove(at: place).abandon(&self)
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
