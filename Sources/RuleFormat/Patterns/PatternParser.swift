/// Reads a regular expression: literals, `.`, `[…]`, `( )`, `(?: )`, `(?<name> )`, `|`, `* + ?`,
/// `{m,n}`, each with a lazy twin, `^`, `$`, and the escapes `\d \s \l \h` (digit, space, letter,
/// Han) with their opposites `\D \S \L \H`.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  private(set) var groups: [String] = []

  private static let deepest = 50
  private static let mostRepeats = 1000

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try choice()
    guard index == scalars.count else {
      throw error("多出的“)”", "a “)” without its “(”")
    }
    return node
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func error(_ chinese: String, _ english: String) -> PatternError {
    PatternError(index + 1, chinese, english)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func choice() throws(PatternError) -> PatternNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      nodes.append(try quantified(try atom()))
    }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    guard let scalar = next else { throw error("少了内容", "something is missing") }
    switch scalar {
    case "(": return try group()
    case "[": return .set(try set())
    case "*", "+", "?", "{": throw error("“\(scalar)”前面没有内容", "nothing stands before “\(scalar)”")
    default: index += 1
    }
    switch scalar {
    case ".": return .set(.any)
    case "^": return .start
    case "$": return .end
    case "\\": return try escape()
    default: return .literal(scalar)
    }
  }

  private mutating func escape() throws(PatternError) -> PatternNode {
    guard let scalar = next else { throw error("“\\”后面没有字符", "nothing follows “\\”") }
    if let runs = Self.class(of: scalar) {
      index += 1
      return .set(PatternSet(runs))
    }
    if let runs = Self.opposite(of: scalar) {
      index += 1
      return .set(PatternSet(runs, isNegated: true))
    }
    return .literal(try plainEscape(scalar))
  }

  private mutating func plainEscape(_ scalar: Unicode.Scalar) throws(PatternError) -> Unicode.Scalar
  {
    guard
      !scalar.isASCII || !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    else {
      throw error(
        "没有“\\\(scalar)”这种写法，只有 \\d \\s \\l \\h 及其大写",
        "there is no “\\\(scalar)”, only \\d \\s \\l \\h and their capitals")
    }
    index += 1
    return scalar
  }

  /// The characters that a letter behind `\` stands for.
  private static func `class`(of letter: Unicode.Scalar) -> [PatternSet.Run]? {
    switch letter {
    case "d": PatternSet.digits
    case "s": PatternSet.gaps
    case "l": PatternSet.latin
    case "h": PatternSet.han
    default: nil
    }
  }

  /// The characters that a capital behind `\` excludes.
  private static func opposite(of capital: Unicode.Scalar) -> [PatternSet.Run]? {
    switch capital {
    case "D": PatternSet.digits
    case "S": PatternSet.gaps
    case "L": PatternSet.latin
    case "H": PatternSet.han
    default: nil
    }
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    guard depth < Self.deepest else { throw error("括号套得太深", "brackets are nested too deeply") }
    index += 1
    var number: Int?
    if take("?") {
      if take("<") {
        groups.append(try groupName())
        number = groups.count
      } else if !take(":") {
        throw error(
          "只有“(?:”和“(?<名称>”，没有前后文断言", "only “(?:” and “(?<name>” are there, no look-around")
      }
    } else {
      groups.append(String(groups.count + 1))
      number = groups.count
    }
    depth += 1
    let node = try choice()
    depth -= 1
    guard take(")") else { throw error("少了“)”", "a “)” is missing") }
    return number.map { .group(node, number: $0) } ?? node
  }

  private mutating func groupName() throws(PatternError) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = next, scalar != ">" {
      name.append(scalar)
      index += 1
    }
    guard take(">"), !name.isEmpty, !groups.contains(String(name)),
      name.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" })
    else { throw error("组名不对或重复", "the name of the group is wrong or taken") }
    return String(name)
  }

  private mutating func set() throws(PatternError) -> PatternSet {
    index += 1
    let isNegated = take("^")
    var runs: [PatternSet.Run] = []
    while let scalar = next, scalar != "]" {
      index += 1
      var first = scalar
      if scalar == "\\", let escaped = next {
        if let class_ = Self.class(of: escaped) {
          index += 1
          runs += class_
          continue
        }
        first = try plainEscape(escaped)
      }
      runs.append(try run(from: first))
    }
    guard take("]") else { throw error("少了“]”", "a “]” is missing") }
    guard !runs.isEmpty else { throw error("“[]”里没有字符", "“[]” has no characters") }
    return PatternSet(runs, isNegated: isNegated)
  }

  private mutating func run(from first: Unicode.Scalar) throws(PatternError) -> PatternSet.Run {
    guard next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
      return PatternSet.Run(first.value, first.value)
    }
    index += 1
    var last = scalars[index]
    index += 1
    if last == "\\", let escaped = next { last = try plainEscape(escaped) }
    guard first <= last else { throw error("范围的两端颠倒了", "the ends of the range are swapped") }
    return PatternSet.Run(first.value, last.value)
  }

  private mutating func quantified(_ node: PatternNode) throws(PatternError) -> PatternNode {
    let bounds: (least: Int, most: Int?)
    switch next {
    case "*": bounds = (0, nil)
    case "+": bounds = (1, nil)
    case "?": bounds = (0, 1)
    case "{":
      bounds = try counts()
      return .repeated(node, least: bounds.least, most: bounds.most, isGreedy: !take("?"))
    default: return node
    }
    index += 1
    return .repeated(node, least: bounds.least, most: bounds.most, isGreedy: !take("?"))
  }

  /// Reads `{m}`, `{m,}` or `{m,n}`.
  private mutating func counts() throws(PatternError) -> (least: Int, most: Int?) {
    index += 1
    let least = try count()
    var most: Int? = least
    if take(",") { most = next == "}" ? nil : try count() }
    guard take("}"), least <= most ?? .max else {
      throw error("次数应写作“{2}”“{2,}”或“{2,5}”", "counts are written “{2}”, “{2,}” or “{2,5}”")
    }
    return (least, most)
  }

  private mutating func count() throws(PatternError) -> Int {
    var number: Int?
    while let scalar = next, ("0"..."9").contains(scalar) {
      number = min((number ?? 0) * 10 + Int(scalar.value - 0x30), Self.mostRepeats + 1)
      index += 1
    }
    guard let number, number <= Self.mostRepeats else {
      throw error("次数应为0到\(Self.mostRepeats)", "a count is a number from 0 to \(Self.mostRepeats)")
    }
    return number
  }
}
