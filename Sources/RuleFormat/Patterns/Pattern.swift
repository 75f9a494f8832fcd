/// A regular expression that is read and understood.
///
/// There are no back-references and no look-around, so that the time to match grows with the text
/// and nothing else; contexts are keys of the rule.
package struct Pattern: Equatable, Sendable {
  /// The expression as a tree.
  package let root: PatternNode

  /// The names by which messages and replacements know the groups, in the order of their numbers:
  /// a name of its own, or the number.
  package let groups: [String]

  /// How many steps a matcher may need: a pattern that says more repeats too much.
  package static let mostSteps = 1000

  /// Reads a pattern.
  package init(_ text: String) throws(PatternError) {
    var parser = PatternParser(text)
    root = try parser.parse()
    groups = parser.groups
    guard root.steps <= Self.mostSteps else {
      throw PatternError(
        1, "展开后有\(root.steps)步，超过\(Self.mostSteps)步；请减少“{m,n}”的次数",
        "it comes to \(root.steps) steps, more than \(Self.mostSteps); lower the counts in “{m,n}”")
    }
    guard !root.mayBeEmpty else {
      throw PatternError(1, "可以什么都不匹配", "it can match nothing at all")
    }
  }
}

extension PatternNode {
  /// How many steps a matcher needs; counted repetitions are written out.
  var steps: Int {
    switch self {
    case .literal, .set, .start, .end: 1
    case .sequence(let nodes): nodes.reduce(0) { Self.sum($0, $1.steps) }
    case .choice(let nodes): nodes.reduce(0) { Self.sum($0, Self.sum($1.steps, 2)) }
    case .group(let node, _): Self.sum(node.steps, 2)
    case .repeated(let node, let least, let most, _):
      Self.product(Self.sum(node.steps, 2), max(least, most ?? least + 1))
    }
  }

  /// Whether it can match without taking a character.
  var mayBeEmpty: Bool {
    switch self {
    case .literal, .set: false
    case .start, .end: true
    case .sequence(let nodes): nodes.allSatisfy(\.mayBeEmpty)
    case .choice(let nodes): nodes.contains(where: \.mayBeEmpty)
    case .group(let node, _): node.mayBeEmpty
    case .repeated(let node, let least, _, _): least == 0 || node.mayBeEmpty
    }
  }

  /// Far beyond any limit, and far from overflow.
  private static let huge = 1_000_000

  private static func sum(_ left: Int, _ right: Int) -> Int { min(left + right, huge) }

  private static func product(_ left: Int, _ right: Int) -> Int {
    let (product, overflows) = left.multipliedReportingOverflow(by: right)
    return overflows ? huge : min(product, huge)
  }
}
