import Synchronization
import Testing

@testable import System

@Suite("A thread at the side")
struct SideThreadTests {
  private final class Gate: Sendable {
    let isOpen = Atomic(false)
    let passed = Atomic(false)
  }

  @Test("Values come back one by one, each worked on")
  func values() throws {
    let thread = try SideThread<[Int]> { $0.append($0.count) }
    for number in 0..<100 {
      thread.give([number])
      #expect(thread.isBusy)
      #expect(waitFor(thread) == [number, 1])
      #expect(!thread.isBusy && thread.takeBack() == nil)
    }
  }

  @Test("A value cannot be had while it is worked on")
  func working() throws {
    let gate = Gate()
    let thread = try SideThread<Int> { value in
      while !gate.isOpen.load(ordering: .acquiring) {}
      value = 7
    }
    thread.give(0)
    #expect(thread.takeBack() == nil && thread.isBusy)
    gate.isOpen.store(true, ordering: .releasing)
    #expect(waitFor(thread) == 7)
  }

  @Test("Who lets go of the thread waits for the work at hand")
  func ending() throws {
    let gate = Gate()
    do {
      let thread = try SideThread<Int> { value in
        value = (0..<1_000_000).reduce(value) { $0 &* 31 &+ $1 }
        gate.passed.store(true, ordering: .releasing)
      }
      thread.give(1)
    }
    let hasPassed = gate.passed.load(ordering: .acquiring)
    #expect(hasPassed)
  }

  private func waitFor<Value>(_ thread: SideThread<Value>) -> Value {
    while true {
      if let value = thread.takeBack() { return value }
    }
  }
}
