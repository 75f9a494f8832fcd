/// Finds the words that name what somebody did: 记者, 新华社记者, 《城乡开发报》记者.
struct RoleReader {
  private let text: SolidText
  private let terms: HouseTerms

  init(_ text: SolidText, terms: HouseTerms) {
    self.text = text
    self.terms = terms
  }

  /// A role with everything that belongs to it.
  struct Match {
    /// Indexes of solid scalars.
    let range: Range<Int>
    let isKnown: Bool
  }

  private static let mediaEnds = ScalarSet("报社网台刊》志道部心团目端闻")
  private static let personEnds = ScalarSet("员者着编手师友")

  /// The first role in a range.
  func first(in range: Range<Int>) -> Match? {
    for index in range {
      guard let end = terms.roles.end(in: text, at: index), end <= range.upperBound,
        end - index > 1 || isWholePiece(index..<end, in: range) && !endsName(index, in: range)
      else { continue }
      if MisspeltRoles.words.end(in: text, at: index) == end {
        if let role = misspelt(index..<end, in: range) { return role }
        continue
      }
      let start = start(of: index, from: range.lowerBound)
      if start > range.lowerBound,
        let misspelt = MisspeltRoles.prefixes.start(in: text, endingAt: start),
        misspelt >= range.lowerBound
      {
        return Match(range: misspelt..<end, isKnown: false)
      }
      return Match(range: start..<end, isKnown: true)
    }
    return nil
  }

  private static let writerEnds = ScalarSet("者员")

  /// Whether a role is that of somebody who writes: 记者, 通讯员.
  func isWriter(_ role: Range<Int>) -> Bool {
    text[role.upperBound - 1].map(Self.writerEnds.contains) == true
  }

  /// A misspelt word for a role behind what belongs to it, 新华社记着; elsewhere 记着 is a verb.
  private func misspelt(_ word: Range<Int>, in range: Range<Int>) -> Match? {
    guard let prefix = terms.rolePrefixes.start(in: text, endingAt: word.lowerBound),
      prefix >= range.lowerBound
    else { return nil }
    return Match(
      range: start(of: word.lowerBound, from: range.lowerBound)..<word.upperBound, isKnown: false)
  }

  /// Whether it says who wrote the text, and who made the pictures: `傅雅 文 张明 摄`, `傅雅/文 张明/图`,
  /// `傅雅 文/图`.
  func namesWriter(in range: Range<Int>) -> Bool {
    range.dropFirst().dropLast().contains { index in
      text[index] == "文" && (text.hasGap(before: index) || isSlash(index - 1))
        && (text.hasGap(before: index + 1) || isSlash(index + 1) && isPicture(index + 2))
    }
  }

  private func isSlash(_ index: Int) -> Bool { text[index] == "/" || text[index] == "／" }

  private func isPicture(_ index: Int) -> Bool { text[index] == "图" || text[index] == "摄" }

  /// A word that looks like a role in front of a name: 小编黄细英, 通迅员霍嘉琪.
  func unknownRole(in piece: Range<Int>) -> Match? {
    guard piece.count >= 4 else { return nil }
    for index in piece.lowerBound + 1..<piece.upperBound - 1 {
      let rest = piece.upperBound - index - 1
      guard let scalar = text[index], Self.personEnds.contains(scalar), 2...3 ~= rest,
        let next = text[index + 1], Surnames.isSurname(next)
      else { continue }
      return Match(range: piece.lowerBound..<index + 1, isKnown: false)
    }
    return nil
  }

  /// Takes in what stands before the word itself: known prefixes first, then a publication.
  private func start(of core: Int, from bound: Int) -> Int {
    var start = core
    while let earlier = terms.rolePrefixes.start(in: text, endingAt: start), earlier >= bound {
      start = earlier
    }
    let piece = pieceStart(of: start, from: bound)
    guard piece < start, MisspeltRoles.prefixes.start(in: text, endingAt: start) == nil,
      let last = text[start - 1]
    else { return start }
    let isPost = (piece..<start).contains { text[$0] == "驻" }
    return isPost || Self.mediaEnds.contains(last) ? piece : start
  }

  private func pieceStart(of index: Int, from bound: Int) -> Int {
    var start = index
    while start > bound, !text.hasGap(before: start), let scalar = text[start - 1],
      !NameReader.separates(scalar)
    {
      start -= 1
    }
    return start
  }

  /// Whether 文 at the beginning of a line ends the name above it, `傅雅⏎文`: nothing is said of pictures.
  private func endsName(_ index: Int, in range: Range<Int>) -> Bool {
    text[index] == "文" && index > range.lowerBound && text.breaksLine(before: index)
      && !(index..<range.upperBound).contains { text[$0] == "图" || text[$0] == "摄" }
  }

  private func isWholePiece(_ word: Range<Int>, in range: Range<Int>) -> Bool {
    let opens =
      word.lowerBound == range.lowerBound || text.hasGap(before: word.lowerBound)
      || text[word.lowerBound - 1].map(NameReader.separates) == true
    let closes =
      word.upperBound == range.upperBound || text.hasGap(before: word.upperBound)
      || text[word.upperBound].map(NameReader.separates) == true
    return opens && closes
  }
}
