internal import NewsCopy

/// What stands on both sides of marks that exclude each other, in their paragraph.
struct ClauseAround {
  private let bytes: [UInt8]
  private let block: Range<Int>
  /// Bytes of the marks.
  private let place: Range<Int>

  init(_ marks: PageMarks, _ run: Range<Int>, _ page: Page) {
    bytes = page.bytes
    let start = marks.marks[run.lowerBound].offset
    place = start..<marks.marks[run.upperBound - 1].range(in: page.bytes).upperBound
    block = page.paragraph(at: start)
  }

  private static let introduced = ["一是", "其一", "一、", "第一，", "首先", "（一）"].map { Array($0.utf8) }
  /// What joins a clause to the one before it, and no member to a list.
  private static let conjunctions = ScalarSet("还另并也但而其且同再更又")
  /// Characters of a member of a list, at most.
  private static let longestMember = 8
  /// How far the ends of a clause are looked for, in characters.
  private static let reach = 40
  /// The same for another semicolon of the sentence.
  private static let sentence = 150

  /// Whether more of the paragraph follows.
  var goesOn: Bool {
    var offset = place.upperBound
    while let (scalar, next) = bytes.scalar(at: offset, before: block.upperBound) {
      guard scalar.closes || scalar.isGap else { return true }
      offset = next
    }
    return false
  }

  /// Whether a quotation or the first of several points follows.
  var isIntroduced: Bool {
    bytes.scalar(at: place.upperBound, before: block.upperBound)?.scalar == "“"
      || Self.introduced.contains {
        bytes.hasBytes($0, at: place.upperBound, before: block.upperBound)
      }
  }

  /// Whether marks of which the first is `mark` part members of a list: 、 stands in the clause in front,
  /// or in the one behind if the first mark is one, or both clauses are short.
  func isList(from mark: MarkKind) -> Bool {
    guard let first = bytes.scalar(at: place.upperBound, before: block.upperBound)?.scalar,
      !Self.conjunctions.contains(first)
    else { return false }
    let (left, right) = (before, after)
    if left.mark == "、" { return true }
    if right.mark == "、" { return mark == .pause }
    return left.length <= Self.longestMember && right.length <= Self.longestMember
  }

  /// Whether another semicolon stands in the sentence.
  var hasSemicolon: Bool {
    var offset = place.upperBound
    for _ in 0..<Self.sentence {
      guard let (scalar, next) = bytes.scalar(at: offset, before: block.upperBound),
        !scalar.endsSentence
      else { break }
      if scalar == "；" || scalar == ";" { return true }
      offset = next
    }
    offset = place.lowerBound
    for _ in 0..<Self.sentence {
      guard let (scalar, start) = bytes.scalar(endingAt: offset, after: block.lowerBound),
        !scalar.endsSentence
      else { break }
      if scalar == "；" || scalar == ";" { return true }
      offset = start
    }
    return false
  }

  /// The clause in front: its characters, and the mark where it begins.
  private var before: (length: Int, mark: Unicode.Scalar?) {
    var offset = place.lowerBound
    for length in 0..<Self.reach {
      guard let (scalar, start) = bytes.scalar(endingAt: offset, after: block.lowerBound) else {
        return (length, nil)
      }
      if Self.ends(scalar) { return (length, scalar) }
      offset = start
    }
    return (Self.reach, nil)
  }

  /// The clause behind: its characters, and the mark where it ends.
  private var after: (length: Int, mark: Unicode.Scalar?) {
    var offset = place.upperBound
    for length in 0..<Self.reach {
      guard let (scalar, next) = bytes.scalar(at: offset, before: block.upperBound) else {
        return (length, nil)
      }
      if Self.ends(scalar) { return (length, scalar) }
      offset = next
    }
    return (Self.reach, nil)
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar.pausesSentence || scalar.endsSentence || scalar.isColon
  }
}
