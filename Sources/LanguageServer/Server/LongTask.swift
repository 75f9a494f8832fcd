/// A request whose answer takes many steps.
struct LongTask: Sendable {
  let id: RequestID
}

extension Session {
  /// Cancels a request that is under way.
  mutating func cancel(_ id: RequestID) {
    guard let place = tasks.firstIndex(where: { $0.id == id }) else { return }
    tasks.remove(at: place)
    outbox.refuse(id, .cancelled)
  }

  /// Cancels every request that is under way.
  mutating func cancelAllTasks() {
    for task in tasks { outbox.refuse(task.id, .cancelled) }
    tasks = []
  }

  /// Takes a step of a request that is under way; false where there is none.
  mutating func workOnTasks() -> Bool { false }
}
