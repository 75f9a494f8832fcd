internal import RuleFormat

/// Words of which one stands in every match: where none stands, the matcher need not look.
enum PatternLiterals {
  private static let mostWords = 32

  /// The words; nil where the pattern asks for none.
  static func words(of node: PatternNode) -> [String]? {
    switch node {
    case .literal(let scalar): [String(scalar)]
    case .set, .start, .end: nil
    case .sequence(let nodes): best(of: nodes)
    case .choice(let nodes): all(of: nodes)
    case .group(let node, _): words(of: node)
    case .repeated(let node, let least, _, _): least > 0 ? words(of: node) : nil
    }
  }

  /// The words of the part whose shortest word is the longest; neighbouring characters are one word.
  private static func best(of nodes: [PatternNode]) -> [String]? {
    var candidates: [[String]] = []
    var run = ""
    for node in nodes {
      if case .literal(let scalar) = node {
        run.unicodeScalars.append(scalar)
        continue
      }
      if !run.isEmpty { candidates.append([run]) }
      run = ""
      if let words = words(of: node) { candidates.append(words) }
    }
    if !run.isEmpty { candidates.append([run]) }
    return candidates.max { shortest($0) < shortest($1) }
  }

  private static func all(of nodes: [PatternNode]) -> [String]? {
    var all: [String] = []
    for node in nodes {
      guard let words = words(of: node), all.count + words.count <= mostWords else { return nil }
      all += words
    }
    return all
  }

  private static func shortest(_ words: [String]) -> Int {
    words.map { $0.unicodeScalars.count }.min() ?? 0
  }
}
