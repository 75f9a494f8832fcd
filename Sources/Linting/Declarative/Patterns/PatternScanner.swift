internal import RuleFormat
internal import Synchronization

/// Tells quickly whether a pattern matches in a paragraph: in most it does not, and nothing more need be
/// known of them.
///
/// What one thread learns of the pattern's states serves it, or another one, again.
final class PatternScanner: Sendable {
  private let program: PatternProgram
  /// Those that no thread is using.
  private let idle = Mutex<[PatternStates]>([])

  init(_ program: PatternProgram) {
    self.program = program
  }

  /// Whether a match begins in a paragraph at an offset or behind it, however long it is.
  func mayMatch(in bytes: [UInt8], _ paragraph: Range<Int>, from start: Int) -> Bool {
    var states = idle.withLock { $0.popLast() } ?? PatternStates(program)
    let mayMatch = states.mayMatch(in: bytes, paragraph, from: start)
    idle.withLock { $0.append(states) }
    return mayMatch
  }
}
