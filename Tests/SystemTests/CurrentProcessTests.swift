import System
import Testing

@Suite struct CurrentProcessTests {
  @Test func knowsItself() throws {
    #expect(try CurrentProcess.workingDirectory().isAbsolute)
    #expect(CurrentProcess.peakMemory > 1_000_000)
    #expect(Environment.value("PATH")?.isEmpty == false)
    #expect(Environment.value("COPYDESK_NOBODY_SETS_THIS") == nil)
  }

  @Test func argumentsAreThoseOfTheStandardLibrary() {
    let texts = CommandLineArguments.raw.map { String(decoding: $0, as: UTF8.self) }
    #expect(texts == Array(CommandLine.arguments.dropFirst()))
  }

  @Test func theClockRunsForward() {
    let start = MonotonicClock.nanoseconds
    #expect(start > 0)
    #expect(MonotonicClock.nanoseconds >= start)
  }
}
