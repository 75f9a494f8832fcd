/// Says which line of an article's head is the headline and what the others are.
struct HeadReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Bodies whose bare name on a line is the first half of the headline.
  private static let bodies = ScalarSet("会局委办院校司厂站部团队所处室中心社区镇县")

  /// The headings of one head, in the order of the page.
  func headings(_ blocks: ArraySlice<Block>) -> [Heading] {
    guard let first = blocks.first else { return [] }
    if blocks.count == 1 {
      let part = part(first.range)
      return [Heading(role: .headline, range: part.text, level: part.level)]
    }
    let parts = blocks.map { part($0.range) }
    guard let top = parts.lazy.map({ $0.level }).filter({ $0 > 0 }).min() else {
      return unmarked(parts)
    }
    let main = parts.firstIndex { $0.level == top } ?? 0
    return parts.indices.map { index in
      let part = parts[index]
      let isMain = part.level == top || part.level == 0
      return Heading(
        role: isMain ? .headline : role(of: index, main: main), range: part.text,
        level: part.level)
    }
  }

  /// The role of a line by its distance from the main one.
  private func role(of index: Int, main: Int) -> Heading.Role {
    index > main ? .deck : index + 1 < main ? .section : .kicker
  }

  /// A heading between paragraphs.
  func crosshead(_ block: Range<Int>) -> Heading {
    let part = part(block)
    return Heading(role: .crosshead, range: part.text, level: part.level)
  }

  private func part(_ block: Range<Int>) -> (level: Int, text: Range<Int>) {
    guard let marks = LineStart(bytes, block).headingMarks else { return (0, block) }
    return (marks.level, marks.text..<block.upperBound)
  }

  /// A line that begins with dashes stands below the main one.
  private func unmarked(_ parts: [(level: Int, text: Range<Int>)]) -> [Heading] {
    let upper = parts.prefix { !LineStart(bytes, $0.text).opensDeck }
    guard !upper.isEmpty, upper.count < parts.count else { return withoutNotes(parts) }
    return withoutNotes(Array(upper))
      + parts[upper.count...].map { Heading(role: .deck, range: $0.text, level: 0) }
  }

  /// A note in brackets says something of the lines beside it: `（2021年—2025年）`.
  private func withoutNotes(_ parts: [(level: Int, text: Range<Int>)]) -> [Heading] {
    let isNote = parts.map { LineStart(bytes, $0.text).isNote }
    guard isNote.contains(true), isNote.contains(false) else { return undashed(parts) }
    var others = undashed(zip(parts, isNote).filter { !$0.1 }.map(\.0))[...]
    return parts.indices.compactMap { index in
      isNote[index]
        ? Heading(role: .deck, range: parts[index].text, level: 0) : others.popFirst()
    }
  }

  private func undashed(_ parts: [(level: Int, text: Range<Int>)]) -> [Heading] {
    if let pair = pair(in: parts) {
      return parts.indices.map { index in
        let isMain = pair.contains(index)
        return Heading(
          role: isMain ? .headline : role(of: index, main: pair.lowerBound),
          range: parts[index].text, level: 0)
      }
    }
    let main: Int
    var upper = Heading.Role.kicker
    switch parts.count {
    case 0...1: main = 0
    case 2: (main, upper) = (1, first(parts[0].text))
    case 3 where isBody(parts[1].text): (main, upper) = (2, first(parts[1].text))
    case 3 where isBody(parts[0].text): (main, upper) = (1, first(parts[0].text))
    default: main = parts.count - 2
    }
    return parts.indices.map { index in
      let role =
        index == main ? .headline : index + 1 == main ? upper : role(of: index, main: main)
      return Heading(role: role, range: parts[index].text, level: 0)
    }
  }

  /// Lines of one headline are no longer, in scalars.
  private static let longestOfPair = 14
  /// Nor do they differ by more.
  private static let mostUneven = 3

  /// The only two lines of a longer head that no blank line parts, about as long as each other.
  private func pair(in parts: [(level: Int, text: Range<Int>)]) -> Range<Int>? {
    guard parts.count > 2 else { return nil }
    let touching = parts.indices.dropLast().filter { index in
      let gap = bytes[parts[index].text.upperBound..<parts[index + 1].text.lowerBound]
      let returns = gap.count { $0 == UInt8(ascii: "\r") }
      return max(returns, gap.count { $0 == UInt8(ascii: "\n") }) == 1
    }
    guard touching.count == 1 else { return nil }
    let pair = touching[0]..<touching[0] + 2
    let lengths = parts[pair].map { bytes.scalarCount(in: $0.text) }
    guard abs(lengths[0] - lengths[1]) <= Self.mostUneven,
      lengths.allSatisfy({ $0 <= Self.longestOfPair }),
      !parts[pair].contains(where: { isBody($0.text) })
    else { return nil }
    return pair
  }

  /// The role of a line above the main one: a kicker says something of its own, or ends in a colon.
  private func first(_ range: Range<Int>) -> Heading.Role {
    let edges = ScalarEdges(bytes, range)
    if edges.last?.isColon == true { return .kicker }
    if isBody(range) { return .headline }
    let isQuoted = edges.first?.opens == true && edges.last?.closes == true
    return isQuoted || bytes.scalarCount(in: range) >= 12 ? .kicker : .headline
  }

  /// The bare name of a body, with or without a colon.
  private func isBody(_ range: Range<Int>) -> Bool {
    guard let last = ScalarEdges(bytes, range).last else { return false }
    if last.isColon { return true }
    return Self.bodies.contains(last) && bytes.scalarCount(in: range) <= 16
  }
}
