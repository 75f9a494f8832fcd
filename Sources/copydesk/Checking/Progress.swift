internal import RuleFormat
internal import System

/// A line on a terminal's standard error that tells how far a run has come.
struct Progress {
  /// Nanoseconds between two states of the line, and before the first.
  private static let pause: UInt64 = 150_000_000
  private static let fewestFiles = 20

  /// Whether the findings go to the same terminal, so that the line has to make way for them.
  let sharesTerminal: Bool
  private let isWanted: Bool
  private let files: Int
  private let language: Language
  private let begin: UInt64
  private var next: UInt64
  private var isShown = false
  private var done = 0
  private var bytes = 0
  private var findings = 0

  /// Begins to count; nothing is shown of a short run, in CI, or where nobody watches.
  init(files: Int, language: Language, _ options: CheckOptions) {
    isWanted =
      files >= Self.fewestFiles && !options.isQuiet && Terminal.isTerminal(.error)
      && Environment.value("CI") == nil && Environment.value("TERM") != "dumb"
    sharesTerminal = isWanted && Terminal.isTerminal(.output)
    self.files = files
    self.language = language
    begin = MonotonicClock.nanoseconds
    next = begin + Self.pause
  }

  /// Counts a file that is done.
  mutating func add(bytes: Int, findings: Int) {
    done += 1
    self.bytes += bytes
    self.findings += findings
    guard isWanted else { return }
    let now = MonotonicClock.nanoseconds
    guard now >= next else { return }
    next = now + Self.pause
    isShown = true
    StandardError.write("\r\(line(at: now).text(in: language))\u{1B}[K")
  }

  /// Makes way for something else; the line comes back with one of the next files.
  mutating func erase() {
    guard isShown, sharesTerminal else { return }
    end()
  }

  /// Takes the line away.
  mutating func end() {
    guard isShown else { return }
    isShown = false
    StandardError.write("\r\u{1B}[K")
  }

  private func line(at now: UInt64) -> Bilingual {
    let seconds = Double(now - begin) / 1e9
    let rate = Double(bytes) / 1e6 / max(seconds, 0.001)
    let speed = rate >= 10 ? String(Int(rate)) : String(Double(Int(rate * 10)) / 10)
    return Bilingual(
      chinese: "\(done)/\(files) 个文件  \(speed) MB/s  \(findings) 处问题",
      english: "\(done)/\(files) files  \(speed) MB/s  \(findings) findings")
  }
}
