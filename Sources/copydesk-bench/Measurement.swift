internal import Linting
internal import NewsCopy
internal import System

/// The times of one file, medians in nanoseconds.
struct Measurement {
  /// Bytes of the file.
  let size: Int
  let decoding: UInt64
  let parsing: UInt64
  /// The rules alone, on pages that are parsed.
  let rules: UInt64
  /// Of these the desk that repairs broken lines.
  let wraps: UInt64
  /// Parsing and rules, as `copydesk lint` does them.
  let linting: UInt64
  /// One page from its bytes to its findings.
  let page: UInt64
  /// How many findings there are.
  let findings: Int

  /// Measures a file with all rules, and with those of the desk `wraps`; throws where its bytes are no
  /// text.
  init(
    _ sample: Sample, _ linter: Linter, wraps: Linter, runs: Int
  ) throws(TextDecodingError) {
    size = sample.bytes.count
    let source = SourceText(utf8: try TextDecoder.decode(sample.bytes, as: nil).utf8)
    let ranges = source.pageRanges
    let first = Array(source.bytes[ranges[0]])
    let parser = linter.parser
    var times = Times()
    var findings = 0
    for _ in 0..<runs {
      times.decoding.append(Self.time { (try? TextDecoder.decode(sample.bytes, as: nil)) == nil })
      times.parsing.append(
        Self.time { ranges.contains { parser.page(at: $0.lowerBound, of: source).lines.count < 0 } }
      )
      let count = { (linter: Linter) in
        ranges.reduce(0) { $0 + linter.check(parser.page(at: $1.lowerBound, of: source)).count }
      }
      times.wraps.append(Self.time { count(wraps) < 0 })
      times.linting.append(
        Self.time {
          findings = count(linter)
          return findings < 0
        })
      times.page.append(
        Self.time {
          guard let text = try? TextDecoder.decode(first, as: nil) else { return true }
          return linter.check(SourceText(utf8: text.utf8)).count < 0
        })
    }
    decoding = times.decoding.median
    parsing = times.parsing.median
    linting = times.linting.median
    rules = linting - min(linting, parsing)
    let wrapping = times.wraps.median
    self.wraps = wrapping - min(wrapping, parsing)
    page = times.page.median
    self.findings = findings
  }

  /// The times of all runs, in nanoseconds.
  private struct Times {
    var decoding: [UInt64] = []
    var parsing: [UInt64] = []
    var wraps: [UInt64] = []
    var linting: [UInt64] = []
    var page: [UInt64] = []
  }

  /// Nanoseconds that some work takes; its answer keeps the optimiser from leaving it out.
  private static func time(_ work: () -> Bool) -> UInt64 {
    let start = MonotonicClock.nanoseconds
    let answer = work()
    let end = MonotonicClock.nanoseconds
    return answer ? max(1, end - start) : end - start
  }
}

extension [UInt64] {
  fileprivate var median: UInt64 { isEmpty ? 0 : sorted()[count / 2] }
}
