internal import RuleFormat

/// A pattern as steps of a machine (Pike's: all readings side by side, one pass, no going back).
struct PatternProgram: Sendable {
  /// One step; the next one follows unless it says otherwise.
  enum Step: Sendable {
    case scalar(Unicode.Scalar)
    case set(PatternSet)
    /// Goes on at both places, the first of them preferred.
    case split(Int, Int)
    case jump(Int)
    /// Notes the offset.
    case save(Int)
    case start
    case end
    case match
  }

  private(set) var steps: [Step] = []
  /// How many offsets a reading notes.
  let slots: Int

  init(_ pattern: Pattern) {
    slots = 2 * (pattern.groups.count + 1)
    steps.append(.save(0))
    add(pattern.root)
    steps.append(.save(1))
    steps.append(.match)
  }

  /// Whether a step takes a character.
  func takes(_ scalar: Unicode.Scalar, at step: Int) -> Bool {
    switch steps[step] {
    case .scalar(let wanted): scalar == wanted
    case .set(let set): set.contains(scalar)
    default: false
    }
  }

  private mutating func add(_ node: PatternNode) {
    switch node {
    case .literal(let scalar): steps.append(.scalar(scalar))
    case .set(let set): steps.append(.set(set))
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .sequence(let nodes): for node in nodes { add(node) }
    case .choice(let nodes): add(nodes[...])
    case .repeated(let node, let least, let most, let isGreedy):
      add(node, least: least, most: most, isGreedy: isGreedy)
    case .group(let node, let number):
      steps.append(.save(2 * number))
      add(node)
      steps.append(.save(2 * number + 1))
    }
  }

  private mutating func add(_ branches: ArraySlice<PatternNode>) {
    guard let first = branches.first else { return }
    guard branches.count > 1 else { return add(first) }
    let split = steps.count
    steps.append(.split(split + 1, 0))
    add(first)
    let jump = steps.count
    steps.append(.jump(0))
    steps[split] = .split(split + 1, steps.count)
    add(branches.dropFirst())
    steps[jump] = .jump(steps.count)
  }

  private mutating func add(_ node: PatternNode, least: Int, most: Int?, isGreedy: Bool) {
    for _ in 0..<least { add(node) }
    guard let most else {
      let split = steps.count
      steps.append(.split(0, 0))
      add(node)
      steps.append(.jump(split))
      steps[split] = Self.split(split + 1, steps.count, isGreedy)
      return
    }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(steps.count)
      steps.append(.split(0, 0))
      add(node)
    }
    for split in splits { steps[split] = Self.split(split + 1, steps.count, isGreedy) }
  }

  private static func split(_ inside: Int, _ after: Int, _ isGreedy: Bool) -> Step {
    isGreedy ? .split(inside, after) : .split(after, inside)
  }
}
