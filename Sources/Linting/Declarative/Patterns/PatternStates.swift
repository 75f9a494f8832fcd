internal import NewsCopy
internal import RuleFormat

/// A pattern as a machine that is in one state at a time, made as far as texts ask for it.
///
/// A state stands for all readings that are open at one character. Where each class of characters leads
/// from it is worked out once (the subset construction of Rabin and Scott, 1959).
struct PatternStates: Sendable {
  private let program: PatternProgram
  private let classes: PatternClasses
  /// The steps of each state, in ascending order, and its number by them.
  private var states: [[Int]] = []
  private var numbers: [[Int]: Int] = [:]
  /// The states before any character: at the beginning of a paragraph, and inside one.
  private var atStart: Int?
  private var inside: Int?
  /// For each state, whether a match ends in it where the paragraph ends.
  private var endings: [Bool] = []
  /// The state behind each one, class by class, or one of the numbers below.
  private var follows: [UInt16] = []

  private static let unknown = UInt16.max
  private static let matched = UInt16.max - 1
  /// With more, all are forgotten: memory is bounded.
  private static let most = 1000

  init(_ program: PatternProgram) {
    self.program = program
    classes = PatternClasses(program)
  }

  /// Whether a match ends in a paragraph that begins at an offset or behind it.
  mutating func mayMatch(in bytes: [UInt8], _ paragraph: Range<Int>, from start: Int) -> Bool {
    var state = opening(isAtStart: start == paragraph.lowerBound)
    var offset = start
    let width = classes.count
    while let (scalar, next) = bytes.scalar(at: offset, before: paragraph.upperBound) {
      let number = classes.number(of: scalar)
      var following = follows[state &* width &+ number]
      if following == Self.unknown { following = follow(&state, number) }
      if following == Self.matched { return true }
      state = Int(following)
      offset = next
    }
    return endings[state]
  }

  /// The state before any character.
  private mutating func opening(isAtStart: Bool) -> Int {
    if let known = isAtStart ? atStart : inside { return known }
    var reach = Reach(program)
    reach.add(0, atStart: isAtStart)
    let number = number(of: reach)
    if isAtStart { atStart = number } else { inside = number }
    return number
  }

  /// Works out the state behind one; this one has another number where all others were forgotten.
  private mutating func follow(_ state: inout Int, _ number: Int) -> UInt16 {
    if states.count + 1 >= Self.most {
      let steps = states[state]
      forget()
      state = self.number(of: steps)
    }
    var reach = Reach(program)
    for step in states[state] where program.takes(classes.examples[number], at: step) {
      reach.add(step + 1)
    }
    // A match may begin at every character.
    reach.add(0)
    let following = reach.isMatch ? Self.matched : UInt16(self.number(of: reach))
    follows[state * classes.count + number] = following
    return following
  }

  private mutating func forget() {
    states = []
    numbers = [:]
    (atStart, inside) = (nil, nil)
    endings = []
    follows = []
  }

  private mutating func number(of reach: Reach) -> Int { number(of: reach.steps.sorted()) }

  private mutating func number(of steps: [Int]) -> Int {
    if let number = numbers[steps] { return number }
    let number = states.count
    numbers[steps] = number
    states.append(steps)
    var ending = Reach(program)
    for step in steps { ending.add(step, atEnd: true) }
    endings.append(ending.isMatch)
    follows += repeatElement(Self.unknown, count: classes.count)
    return number
  }

  /// What is reached without taking a character.
  private struct Reach {
    /// Steps that take a character or wait for the end of the paragraph.
    private(set) var steps: [Int] = []
    private(set) var isMatch = false
    private let program: PatternProgram
    private var isMet: [Bool]

    init(_ program: PatternProgram) {
      self.program = program
      isMet = [Bool](repeating: false, count: program.steps.count)
    }

    mutating func add(_ step: Int, atStart: Bool = false, atEnd: Bool = false) {
      guard !isMet[step] else { return }
      isMet[step] = true
      switch program.steps[step] {
      case .scalar, .set: steps.append(step)
      case .match: isMatch = true
      case .jump(let target): add(target, atStart: atStart, atEnd: atEnd)
      case .split(let first, let second):
        add(first, atStart: atStart, atEnd: atEnd)
        add(second, atStart: atStart, atEnd: atEnd)
      case .save: add(step + 1, atStart: atStart, atEnd: atEnd)
      case .start: if atStart { add(step + 1, atStart: atStart, atEnd: atEnd) }
      case .end:
        if atEnd { add(step + 1, atStart: atStart, atEnd: atEnd) } else { steps.append(step) }
      }
    }
  }
}
