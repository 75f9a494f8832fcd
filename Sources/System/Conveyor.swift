internal import Synchronization

/// Works on numbered items on several threads and hands the results on in the order of the items.
///
/// The threads run ahead of what has been taken by a few items only, so that memory stays bounded.
package final class Conveyor<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var results: [Int: Result] = [:]
  }

  /// How many items each thread may be ahead.
  private static var lead: Int { 4 }

  private let items: Int
  private let state = Mutex(State())
  private let credits: TokenPipe
  private let finished: TokenPipe

  private init(_ items: Int) throws(ErrorNumber) {
    self.items = items
    credits = try TokenPipe()
    finished = try TokenPipe()
  }

  /// Works on every item; with one thread or one item, without starting any.
  ///
  /// - Parameters:
  ///   - items: How many items there are.
  ///   - threads: How many threads may work at once.
  ///   - worker: What every thread begins with a copy of.
  ///   - work: What is done with an item, on some thread.
  ///   - take: What is done with a result, on the calling thread, in the order of the items; false
  ///     ends the work, and no more results are handed on.
  package static func run<Worker: Sendable>(
    _ items: Int, threads: Int, worker: Worker,
    work: @escaping @Sendable (inout Worker, Int) -> Result, take: (Result) -> Bool
  ) {
    let count = min(threads, items)
    guard count > 1, let conveyor = try? Conveyor(items) else {
      return runHere(items, worker, work, take)
    }
    var workers: [WorkerThread] = []
    for _ in 0..<count {
      let thread = try? WorkerThread {
        var worker = worker
        conveyor.work { work(&worker, $0) }
      }
      if let thread { workers.append(thread) }
    }
    guard !workers.isEmpty else { return runHere(items, worker, work, take) }
    conveyor.credits.put(Self.lead * workers.count)
    conveyor.hand(to: take)
    conveyor.stop(workers)
  }

  private static func runHere<Worker>(
    _ items: Int, _ worker: Worker, _ work: (inout Worker, Int) -> Result,
    _ take: (Result) -> Bool
  ) {
    var worker = worker
    for item in 0..<items where !take(work(&worker, item)) { return }
  }

  /// What each thread does.
  private func work(_ work: (Int) -> Result) {
    while true {
      credits.take()
      guard let item = nextItem() else { return }
      let result = work(item)
      state.withLock { $0.results[item] = result }
      finished.put()
    }
  }

  private func nextItem() -> Int? {
    state.withLock { state in
      guard !state.isStopped, state.next < items else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  private func hand(to take: (Result) -> Bool) {
    for item in 0..<items {
      guard take(result(of: item)) else { return }
      credits.put()
    }
  }

  private func result(of item: Int) -> Result {
    while true {
      if let result = state.withLock({ $0.results.removeValue(forKey: item) }) { return result }
      finished.take(upTo: 256)
    }
  }

  private func stop(_ workers: [WorkerThread]) {
    state.withLock { $0.isStopped = true }
    credits.put(workers.count)
    for worker in workers { worker.join() }
  }
}
