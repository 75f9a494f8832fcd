internal import NewsCopy
internal import RuleFormat

/// Finds where a pattern matches, in time that grows with the text times the pattern.
struct PatternMatcher: Sendable {
  private let program: PatternProgram
  private let firsts: PatternFirsts
  private let scanner: PatternScanner

  /// Bytes that one match can take: without a bound, texts of many matches would be read anew for each.
  private static let longestMatch = 3000

  init(_ pattern: Pattern) {
    program = PatternProgram(pattern)
    firsts = PatternFirsts(pattern.root)
    scanner = PatternScanner(program)
  }

  /// A match: the bytes of the whole, then of each group; nil for a group that took no part.
  typealias Match = [Range<Int>?]

  /// All matches in a paragraph, from left to right, apart from each other.
  func matches(in bytes: [UInt8], _ paragraph: Range<Int>) -> [Match] {
    var offset = paragraph.lowerBound
    guard scanner.mayMatch(in: bytes, paragraph, from: offset) else { return [] }
    var found: [Match] = []
    var current = PatternReadings(program)
    var next = current
    while let match = match(in: bytes, paragraph, from: offset, &current, &next),
      let whole = match[0]
    {
      found.append(match)
      offset = whole.upperBound
      guard scanner.mayMatch(in: bytes, paragraph, from: offset) else { break }
    }
    return found
  }

  private func match(
    in bytes: [UInt8], _ paragraph: Range<Int>, from start: Int,
    _ current: inout PatternReadings, _ next: inout PatternReadings
  ) -> Match? {
    var best: [Int]?
    var offset = start
    var captures = [Int](repeating: -1, count: program.slots)
    current.clear()
    while true {
      let scalar = bytes.scalar(at: offset, before: paragraph.upperBound)
      if best == nil, scalar.map({ firsts.mayBegin($0.scalar) }) ?? false {
        current.add(0, at: offset, in: paragraph, program, &captures)
      }
      if current.steps.isEmpty, best != nil || scalar == nil { break }
      next.clear()
      advance(over: scalar, in: paragraph, current, to: &next, &best, &captures)
      swap(&current, &next)
      guard let scalar else { break }
      offset = scalar.next
    }
    return best.map { noted in
      stride(from: 0, to: noted.count, by: 2).map { slot in
        noted[slot] >= 0 && noted[slot + 1] >= noted[slot] ? noted[slot]..<noted[slot + 1] : nil
      }
    }
  }

  private func advance(
    over scalar: (scalar: Unicode.Scalar, next: Int)?, in paragraph: Range<Int>,
    _ current: PatternReadings, to next: inout PatternReadings, _ best: inout [Int]?,
    _ captures: inout [Int]
  ) {
    for (index, step) in current.steps.enumerated() {
      if case .match = program.steps[step] {
        best = Array(current.noted(index))
        // What is less preferred than a match need not be followed.
        return
      }
      guard let scalar, program.takes(scalar.scalar, at: step),
        scalar.next - current.start(index) <= Self.longestMatch
      else { continue }
      captures = Array(current.noted(index))
      next.add(step + 1, at: scalar.next, in: paragraph, program, &captures)
    }
    for slot in captures.indices { captures[slot] = -1 }
  }
}
