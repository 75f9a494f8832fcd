internal import Synchronization

/// A thread that works on one value at a time while its owner does something else.
///
/// When it goes, it waits for the work at hand.
package final class SideThread<Value: Sendable> {
  private enum Place {
    case empty
    case given(Value)
    case done(Value)
  }

  /// What the two threads share.
  private final class Desk: Sendable {
    let place = Mutex(Place.empty)
    let given: TokenPipe
    let finished: TokenPipe

    init() throws(ErrorNumber) {
      given = try TokenPipe()
      finished = try TokenPipe()
    }
  }

  /// Whether a value was given that has not been taken back.
  package private(set) var isBusy = false
  private let desk: Desk
  private let thread: WorkerThread

  /// Starts the thread.
  ///
  /// - Parameter work: What is done with each value.
  /// - Throws: What the system refused.
  package init(_ work: @escaping @Sendable (inout Value) -> Void) throws(ErrorNumber) {
    let desk = try Desk()
    self.desk = desk
    thread = try WorkerThread { Self.serve(desk, work) }
  }

  deinit {
    desk.given.put()
    thread.join()
  }

  /// Gives the thread a value to work on; it must not be busy.
  package func give(_ value: Value) {
    isBusy = true
    desk.place.withLock { $0 = .given(value) }
    desk.given.put()
  }

  /// Takes the value back; nil as long as it is worked on.
  package func takeBack() -> Value? {
    let value: Value? = desk.place.withLock { place in
      guard case .done(let value) = place else { return nil }
      place = .empty
      return value
    }
    guard let value else { return nil }
    desk.finished.take()
    isBusy = false
    return value
  }

  /// What can be read from as soon as the value can be taken back.
  var signal: Int32 { desk.finished.signal }

  private static func serve(_ desk: Desk, _ work: (inout Value) -> Void) {
    while true {
      desk.given.take()
      let given: Value? = desk.place.withLock { place in
        guard case .given(let value) = place else { return nil }
        place = .empty
        return value
      }
      // Whoever calls without giving anything wants the thread to end.
      guard var value = given else { return }
      work(&value)
      desk.place.withLock { $0 = .done(value) }
      desk.finished.put()
    }
  }
}
