/// Cuts a run of names into names, mending those that a wrap has broken.
struct NameReader {
  private let text: SolidText

  init(_ text: SolidText) {
    self.text = text
  }

  /// A mark that stands between names and never inside one.
  static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "，", ",", "；", ";", "/", "／", ":", "：", "。": true
    default: false
    }
  }

  /// The names in a range, as indexes of solid scalars.
  func names(in range: Range<Int>) -> [Range<Int>] {
    if isOnePiece(range) { return range.isEmpty ? [] : split(range) }
    var names: [Range<Int>] = []
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    func close(at index: Int) {
      if start < index { pieces.append(start..<index) }
      start = index
    }
    for index in range {
      if text[index].map(Self.separates) == true {
        close(at: index)
        names += merged(pieces)
        pieces = []
        start = index + 1
      } else if text.hasGap(before: index) {
        close(at: index)
      }
    }
    close(at: range.upperBound)
    names += merged(pieces)
    return names.flatMap(split)
  }

  /// Whether nothing stands between the scalars of a range.
  private func isOnePiece(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      text[index].map(Self.separates) == false
        && (index == range.lowerBound || !text.hasGap(before: index))
    }
  }

  /// The cheapest way to read pieces with white space between them as names.
  private func merged(_ pieces: [Range<Int>]) -> [Range<Int>] {
    guard pieces.count > 1 else { return pieces }
    let hasLineBreak = pieces.contains { text.breaksLine(before: $0.lowerBound) }
    var best: [(cost: Int, from: Int)] = [(0, 0)]
    for end in 1...pieces.count {
      var choice = (cost: Int.max, from: end - 1)
      for start in max(0, end - 4)..<end {
        let name = pieces[start].lowerBound..<pieces[end - 1].upperBound
        let joins = end - start - 1
        var cost = best[start].cost + 2 * (self.cost(of: name) + 2 * joins)
        if hasLineBreak { cost += oddGaps(pieces[start..<end], isFirst: start == 0) }
        if cost < choice.cost { choice = (cost, start) }
      }
      best.append(choice)
    }
    var names: [Range<Int>] = []
    var end = pieces.count
    while end > 0 {
      let start = best[end].from
      names.append(pieces[start].lowerBound..<pieces[end - 1].upperBound)
      end = start
    }
    return names.reversed()
  }

  /// Gaps against the use of pages with printed lines, where a line ends inside a name and a space
  /// stands between two: `王小⏎明 张丽`.
  private func oddGaps(_ pieces: ArraySlice<Range<Int>>, isFirst: Bool) -> Int {
    let begin = pieces[pieces.startIndex].lowerBound
    let spaces = pieces.dropFirst().count { !text.breaksLine(before: $0.lowerBound) }
    return spaces + (!isFirst && text.breaksLine(before: begin) ? 1 : 0)
  }

  /// What stands between two dots is no longer, as a rule.
  private static let longestPart = 5
  /// Of a name that begins or ends with the dot inside one.
  private static let cutAtDot = 40

  /// How unlike a name a run of scalars is.
  private func cost(of name: Range<Int>) -> Int {
    let start = name.lowerBound
    if text[start] == "·" || text[name.upperBound - 1] == "·" { return Self.cutAtDot }
    switch name.count {
    case 1: return 20
    case 2: return begins(start) || beginsDouble(start) ? 1 : 4
    case 3: return begins(start) || beginsDouble(start) ? 0 : 3
    case 4: return beginsDouble(start) ? 0 : 6
    default:
      // Two names of other peoples that stand beside each other have a dot each, or are long.
      let parts = name.split { text[$0] == "·" }
      let excess = 4 * max(0, (parts.map(\.count).max() ?? 0) - Self.longestPart)
      return parts.count > 1 ? 2 + 4 * (parts.count - 2) + excess : 12 + excess
    }
  }

  /// Two or three names written without anything between them.
  private func split(_ name: Range<Int>) -> [Range<Int>] {
    guard name.allSatisfy({ text[$0]?.isHan == true }) else { return [name] }
    let start = name.lowerBound
    switch name.count {
    case 4 where beginsFrequent(start) && beginsFrequent(start + 2) && !beginsDouble(start):
      return [start..<start + 2, start + 2..<name.upperBound]
    case 5:
      if begins(start), beginsFrequent(start + 3) {
        return [start..<start + 3, start + 3..<name.upperBound]
      }
      if begins(start), beginsFrequent(start + 2) {
        return [start..<start + 2, start + 2..<name.upperBound]
      }
      return [name]
    // 通 is a family name, 通迅员 a misspelt role.
    case 6 where begins(start) && begins(start + 3) && text[start + 2] != "员":
      return [start..<start + 3, start + 3..<name.upperBound]
    case 9 where begins(start) && begins(start + 3) && begins(start + 6):
      return [start..<start + 3, start + 3..<start + 6, start + 6..<name.upperBound]
    default: return [name]
    }
  }

  private func begins(_ index: Int) -> Bool { text[index].map(Surnames.isSurname) == true }

  private func beginsFrequent(_ index: Int) -> Bool {
    text[index].map(Surnames.isFrequent) == true
  }

  private func beginsDouble(_ index: Int) -> Bool {
    guard let first = text[index], let second = text[index + 1] else { return false }
    return Surnames.isSurname(first, second)
  }

  /// Whether a run of scalars can be the name of a person: a family name first.
  func isPersonal(_ name: Range<Int>) -> Bool {
    guard 2...4 ~= name.count, name.allSatisfy({ text[$0]?.isHan == true }) else {
      return name.count <= 14 && name.contains { text[$0] == "·" }
    }
    return begins(name.lowerBound) || beginsDouble(name.lowerBound)
  }
}
