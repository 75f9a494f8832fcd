internal import RuleFormat

/// What a match of a pattern can begin with.
struct PatternFirsts: Sendable {
  /// Nil where anything goes.
  private var sets: [PatternSet]? = []
  private var scalars: [Unicode.Scalar] = []

  init(_ node: PatternNode) {
    if !add(node) { sets = nil }
  }

  /// Whether a match can begin with a character.
  func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    guard let sets else { return true }
    return scalars.contains(scalar) || sets.contains { $0.contains(scalar) }
  }

  /// Adds what a node can begin with; false where it may take nothing, so that more follows.
  private mutating func add(_ node: PatternNode) -> Bool {
    switch node {
    case .literal(let scalar):
      scalars.append(scalar)
      return true
    case .set(let set):
      sets?.append(set)
      return true
    case .start, .end: return false
    case .sequence(let nodes):
      for node in nodes where add(node) { return true }
      return false
    case .choice(let nodes):
      // Every branch is asked: each adds its own.
      return nodes.map { add($0) }.allSatisfy { $0 }
    case .group(let node, _): return add(node)
    case .repeated(let node, let least, let most, _):
      return most != 0 && add(node) && least > 0
    }
  }
}
