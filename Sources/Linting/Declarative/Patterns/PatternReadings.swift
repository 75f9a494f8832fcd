/// The places of a pattern that may be reached at one character, the preferred ones first.
struct PatternReadings {
  /// Steps that take a character, or the match.
  private(set) var steps: [Int] = []
  /// The offsets that each reading noted, one after the other.
  private var noted: [Int] = []
  /// For each step, the last round in which it was reached.
  private var rounds: [Int]
  private var round = 0
  private let slots: Int

  init(_ program: PatternProgram) {
    rounds = [Int](repeating: 0, count: program.steps.count)
    slots = program.slots
  }

  /// Forgets all readings.
  mutating func clear() {
    steps.removeAll(keepingCapacity: true)
    noted.removeAll(keepingCapacity: true)
    round += 1
  }

  /// What a reading noted.
  func noted(_ index: Int) -> ArraySlice<Int> { noted[index * slots..<(index + 1) * slots] }

  /// Where a reading begins.
  func start(_ index: Int) -> Int { noted[index * slots] }

  /// Adds what can be reached from a step without taking a character.
  mutating func add(
    _ step: Int, at offset: Int, in paragraph: Range<Int>, _ program: PatternProgram,
    _ captures: inout [Int]
  ) {
    guard rounds[step] != round else { return }
    rounds[step] = round
    switch program.steps[step] {
    case .scalar, .set, .match:
      steps.append(step)
      noted += captures
    case .jump(let target): add(target, at: offset, in: paragraph, program, &captures)
    case .split(let first, let second):
      add(first, at: offset, in: paragraph, program, &captures)
      add(second, at: offset, in: paragraph, program, &captures)
    case .save(let slot):
      let before = captures[slot]
      captures[slot] = offset
      add(step + 1, at: offset, in: paragraph, program, &captures)
      captures[slot] = before
    case .start:
      guard offset == paragraph.lowerBound else { return }
      add(step + 1, at: offset, in: paragraph, program, &captures)
    case .end:
      guard offset == paragraph.upperBound else { return }
      add(step + 1, at: offset, in: paragraph, program, &captures)
    }
  }
}
