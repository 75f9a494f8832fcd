import Synchronization
import Testing

@testable import System

@Suite("Conveyor")
struct ConveyorTests {
  @Test("Results come in the order of the items", arguments: [1, 2, 5])
  func order(threads: Int) {
    var results: [Int] = []
    Conveyor<Int>.run(
      2000, threads: threads, worker: 0,
      work: { count, item in
        count += 1
        // Some items take longer than others.
        return (0..<(item % 17 * 50)).reduce(item) { $0 &+ $1 &- $1 }
      },
      take: {
        results.append($0)
        return true
      })
    #expect(results == Array(0..<2000))
  }

  @Test("Each thread has a worker of its own")
  func workers() {
    var counts: [Int] = []
    Conveyor<Int>.run(
      300, threads: 3, worker: 0,
      work: { count, _ in
        count += 1
        return count
      },
      take: {
        counts.append($0)
        return true
      })
    #expect(counts.count { $0 == 1 } <= 3)
    #expect(counts.reduce(0) { max($0, $1) } >= 100)
  }

  @Test("Work runs a little ahead only, and ends when nobody wants more", arguments: [1, 4])
  func ending(threads: Int) {
    var taken = 0
    let counter = Counter()
    Conveyor<Int>.run(
      100_000, threads: threads, worker: 0,
      work: { _, item in
        counter.add()
        return item
      },
      take: { _ in
        taken += 1
        return taken < 10
      })
    #expect(taken == 10)
    #expect(counter.value <= 10 + 5 * threads)
  }

  @Test("No items, no work")
  func none() {
    Conveyor<Int>.run(
      0, threads: 4, worker: 0, work: { _, item in item },
      take: { _ in
        Issue.record("there is nothing to take")
        return true
      })
  }

  /// Counts what several threads do.
  private final class Counter: Sendable {
    private let count = Atomic<Int>(0)

    var value: Int { count.load(ordering: .relaxed) }

    func add() { count.add(1, ordering: .relaxed) }
  }
}
