/// The tasks that are under way, each in its turn; one at a time may be worked on elsewhere.
struct TaskList: Sendable {
  /// A task by what the client knows of it.
  struct Handle: Sendable {
    let id: RequestID?
    let progress: WorkProgress?

    init(_ task: any LongTask) {
      id = task.id
      progress = task.progress
    }
  }

  private struct Entry {
    let task: any LongTask
    /// What it needs; nil where it needs a step.
    var state: TaskState?
  }

  /// In the order of their turns.
  private var entries: [Entry] = []
  /// The one that is worked on elsewhere; nil where none is, or nobody wants its result any more.
  private var away: Handle?

  /// Every task that is under way.
  var handles: [Handle] { entries.map { Handle($0.task) } + [away].compactMap { $0 } }

  /// Takes a task back after a step.
  mutating func putBack(_ task: any LongTask, _ state: TaskState) {
    guard state == .nothing else { return entries.append(Entry(task: task, state: state)) }
    for place in entries.indices where entries[place].state == .patience {
      entries[place].state = nil
    }
  }

  /// Takes out the next task that needs a step.
  mutating func takeNext() -> (any LongTask)? {
    guard let place = entries.firstIndex(where: { $0.state == nil }) else { return nil }
    return entries.remove(at: place).task
  }

  /// Takes out the next task that has to be worked on.
  mutating func takeWork() -> SideWork? {
    guard let place = entries.firstIndex(where: { $0.state == .work }) else { return nil }
    let task = entries.remove(at: place).task
    away = Handle(task)
    return SideWork(task: task)
  }

  /// Takes a task back that has been worked on.
  mutating func receive(_ work: SideWork) {
    guard away != nil else { return }
    away = nil
    entries.append(Entry(task: work.task))
  }

  /// Forgets the task of a request; nil where there is none.
  mutating func remove(_ id: RequestID) -> Handle? {
    if let away, away.id == id {
      self.away = nil
      return away
    }
    let place = entries.firstIndex { $0.task.id == id }
    return place.map { Handle(entries.remove(at: $0).task) }
  }

  mutating func removeAll() { self = TaskList() }
}

extension Session {
  /// Takes a step of a task, new or not; one that needs no work comes to its end at once.
  mutating func advance(_ task: consuming any LongTask) {
    let state = task.step(&self)
    tasks.putBack(task, state)
  }

  /// Takes a step of the task whose turn it is; false where none needs one.
  mutating func workOnTasks() -> Bool {
    guard let task = tasks.takeNext() else { return false }
    advance(consume task)
    return true
  }

  /// Cancels a request that is under way.
  mutating func cancel(_ id: RequestID) {
    if let task = tasks.remove(id) { abandon(task) }
  }

  /// `window/workDoneProgress/cancel`: a person has had enough of waiting.
  static func cancelProgress(_ params: Params, _ session: inout Session) throws(RPCError) {
    let task = session.tasks.handles.first { $0.progress?.has(params["token"]) ?? false }
    if let id = task?.id { session.cancel(id) }
  }

  /// Cancels every request that is under way.
  mutating func cancelAllTasks() {
    let abandoned = tasks.handles
    tasks.removeAll()
    for task in abandoned { abandon(task) }
  }

  /// Says that a task ends unfinished.
  private mutating func abandon(_ task: TaskList.Handle) {
    task.progress?.end(&self)
    if let id = task.id { outbox.refuse(id, .cancelled) }
  }
}
