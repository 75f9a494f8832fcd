/// Something that takes many steps, so that typing goes on meanwhile.
protocol LongTask: Sendable {
  /// The request to be answered; nil where nobody waits.
  var id: RequestID? { get }
  /// How far it has come; nil where nobody is told.
  var progress: WorkProgress? { get }

  /// Does what needs the session: takes in what the last work came to, and prepares the next.
  mutating func step(_ session: inout Session) -> TaskState

  /// Does what was prepared, on whichever thread.
  mutating func work()
}

/// What a task needs after a step.
enum TaskState: Sendable {
  /// That its work is done.
  case work
  /// That another task comes to its end.
  case patience
  /// Nothing: it has come to its end, and its request has been answered.
  case nothing
}

/// A task whose next work is to be done, beside everything else.
package struct SideWork: Sendable {
  var task: any LongTask

  /// Does the work.
  package mutating func run() { task.work() }
}
