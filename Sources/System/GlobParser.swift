/// Reads path patterns.
struct GlobParser {
  /// The most alternatives that the braces of one pattern may stand for.
  static let limit = 256

  /// A token, or a slash, where it stands in the pattern.
  private enum Piece {
    case token(GlobToken)
    case slash
  }

  /// Braces still open: the alternatives before the last comma, and those being read.
  private struct Level {
    let column: Int
    var finished: [[Piece]] = []
    var current: [[Piece]] = [[]]
  }

  private let pattern: String
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var levels = [Level(column: 1)]

  /// Gives every alternative the pattern stands for.
  static func parse(_ pattern: String) throws(GlobError) -> [GlobAlternative] {
    var parser = GlobParser(pattern)
    var alternatives: [GlobAlternative] = []
    for pieces in try parser.expand() {
      alternatives.append(try parser.alternative(pieces))
    }
    return alternatives
  }

  private init(_ pattern: String) {
    self.pattern = pattern
    scalars = Array(pattern.unicodeScalars)
  }

  private func error(_ reason: GlobError.Reason, at index: Int) -> GlobError {
    GlobError(pattern: pattern, column: index + 1, reason: reason)
  }

  /// Multiplies the braces out.
  private mutating func expand() throws(GlobError) -> [[Piece]] {
    while index < scalars.count {
      let start = index
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "{": levels.append(Level(column: start + 1))
      case "}": try closeBrace(at: start)
      case "," where levels.count > 1: nextAlternative()
      case "/": append(.slash)
      case "*": append(.token(.anyRun))
      case "?": append(.token(.anyScalar))
      case "[": append(.token(try set(from: start)))
      case "\\": append(.token(.literal(try escaped())))
      default: append(.token(.literal(scalar)))
      }
    }
    let open = levels[levels.count - 1]
    guard levels.count == 1 else { throw error(.unclosedBrace, at: open.column - 1) }
    return open.current
  }

  private mutating func append(_ piece: Piece) {
    let last = levels.count - 1
    for alternative in levels[last].current.indices {
      levels[last].current[alternative].append(piece)
    }
  }

  private mutating func nextAlternative() {
    let last = levels.count - 1
    levels[last].finished += levels[last].current
    levels[last].current = [[]]
  }

  private mutating func closeBrace(at start: Int) throws(GlobError) {
    guard levels.count > 1 else { throw error(.unopenedBrace, at: start) }
    nextAlternative()
    let choices = levels.removeLast().finished
    let last = levels.count - 1
    guard levels[last].current.count * choices.count <= Self.limit else {
      throw error(.tooManyAlternatives, at: start)
    }
    levels[last].current = levels[last].current.flatMap { head in choices.map { head + $0 } }
  }

  private mutating func escaped() throws(GlobError) -> Unicode.Scalar {
    guard index < scalars.count else { throw error(.trailingBackslash, at: index - 1) }
    index += 1
    return scalars[index - 1]
  }

  /// Reads a set up to its bracket; a `]` right at the start is one of its characters.
  private mutating func set(from start: Int) throws(GlobError) -> GlobToken {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let isNegated = index < scalars.count && (scalars[index] == "!" || scalars[index] == "^")
    if isNegated { index += 1 }
    while index < scalars.count {
      if scalars[index] == "]", !ranges.isEmpty {
        index += 1
        return .set(ranges, isNegated: isNegated)
      }
      ranges.append(try range())
    }
    let isEmpty = scalars[(start + 1)...].elementsEqual(
      isNegated ? [scalars[start + 1], "]"] : ["]"])
    throw error(isEmpty ? .emptyBracket : .unclosedBracket, at: start)
  }

  /// Reads one scalar of a set, or two with a hyphen between.
  private mutating func range() throws(GlobError) -> ClosedRange<Unicode.Scalar> {
    let start = index
    let lower = try member()
    guard index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] != "]" else {
      return lower...lower
    }
    index += 1
    let upper = try member()
    guard lower <= upper else { throw error(.reversedRange, at: start) }
    return lower...upper
  }

  private mutating func member() throws(GlobError) -> Unicode.Scalar {
    index += 1
    return scalars[index - 1] == "\\" ? try escaped() : scalars[index - 1]
  }

  /// Splits an alternative at its slashes and settles where it starts and ends.
  private func alternative(_ pieces: [Piece]) throws(GlobError) -> GlobAlternative {
    var names: [[GlobToken]] = [[]]
    for piece in pieces {
      switch piece {
      case .slash: names.append([])
      case .token(let token): names[names.count - 1].append(token)
      }
    }
    let isFolderOnly = names.count > 1 && names.last == []
    let isAnchored = names.dropLast(isFolderOnly ? 1 : 0).count > 1
    names.removeAll { $0.isEmpty || $0 == [.literal(".")] }
    if names.contains([.literal("."), .literal(".")]) { throw error(.leavesFolder, at: 0) }
    guard let last = names.last else { throw error(.empty, at: 0) }
    var segments = names.map { name in
      name == [.anyRun, .anyRun] ? GlobAlternative.Segment.anyFolders : .name(name)
    }
    // A last `**` stands for what is below a folder, not for the folder.
    if last == [.anyRun, .anyRun] { segments.append(.name([.anyRun])) }
    if !isAnchored { segments.insert(.anyFolders, at: 0) }
    return GlobAlternative(segments: segments, isFolderOnly: isFolderOnly)
  }
}
