/// Reads a byline that runs into the first sentence: `记者薛原报道：`, `记者江夏从…获悉`.
struct RunningBylineReader {
  private let text: SolidText
  private let roles: RoleReader

  init(_ text: SolidText, terms: HouseTerms) {
    self.text = text
    roles = RoleReader(text, terms: terms)
  }

  /// Longer stretches in front of 记者 are text, not the name of a publication.
  private static let longestRole = 16
  private static let longReports = WordList(["报道", "摄影报道", "综合报道"])
  private static let reports = WordList(["报道", "摄影报道", "综合报道", "电", "摄", "文"])
  /// What may follow the last name when nobody "reports".
  private static let follows = WordList([
    "从", "在", "今天", "今日", "今晨", "昨天", "昨日", "昨晚", "近日", "日前", "获悉", "了解", "采访", "发自", "来自", "近期",
    "报道", "摄影报道", "综合报道", "摄", "对", "就", "随", "走进", "走访", "看到", "见到", "上午", "下午", "特约", "通讯员",
    "记者", "实习生", "和", "及", "与", "、", "，", ",", ":", "：", "（", "(",
  ])

  /// The credits that begin at an index and the index after them; nil when no names follow the role.
  func credits(at index: Int) -> (credits: [Credit], end: Int)? {
    var credits: [Credit] = []
    var position = index
    if let (names, end) = reporters(at: index) {
      credits.append(Credit(role: nil, names: names.map { Credit.Name(text, $0) }))
      position = end
    }
    while let role = role(at: position) {
      guard let (names, end) = names(at: role.range.upperBound) else { break }
      credits.append(
        Credit(
          role: Credit.Role(text, role.range), names: names.map { Credit.Name(text, $0) }))
      position = end
      while let mark = text[position], "、，,和及与".unicodeScalars.contains(mark) { position += 1 }
    }
    guard !credits.isEmpty else { return nil }
    return (credits, endOfReport(at: position) ?? position)
  }

  /// Names without a role in front of the writer of the house: `周演成、记者孙飞报道`.
  private func reporters(at index: Int) -> (names: [Range<Int>], end: Int)? {
    guard let first = text[index], Surnames.isSurname(first), let (names, end) = names(at: index),
      text[end] == "、", let role = role(at: end + 1),
      let last = self.names(at: role.range.upperBound)?.end,
      Self.longReports.end(in: text, at: last) != nil
    else { return nil }
    return (names, end + 1)
  }

  /// The index after `报道：`, where the sentence proper begins.
  private func endOfReport(at index: Int) -> Int? {
    guard var end = Self.reports.end(in: text, at: index) else { return nil }
    while let mark = text[end], mark.isColon || mark == "，" || mark == "," { end += 1 }
    return end
  }

  private func role(at index: Int) -> RoleReader.Match? {
    let window = index..<max(index, min(text.count, index + Self.longestRole))
    guard let match = roles.first(in: window), match.range.lowerBound == index,
      match.range.count > 1
    else { return nil }
    return match
  }

  private func names(at index: Int) -> (names: [Range<Int>], end: Int)? {
    var names: [Range<Int>] = []
    var position = index
    while let end = nameEnd(at: position) {
      names.append(position..<end)
      position = end
      guard let mark = text[end] else { break }
      guard mark == "、" || text.hasGap(before: end), role(at: mark == "、" ? end + 1 : end) == nil
      else { break }
      position = mark == "、" ? end + 1 : end
    }
    guard let last = names.last else { return nil }
    return (names, last.upperBound)
  }

  /// The end of the name at an index: the shortest one that something familiar follows.
  ///
  /// What does not begin with a family name needs a stronger sign behind it.
  private func nameEnd(at index: Int) -> Int? {
    guard let first = text[index], let second = text[index + 1] else { return nil }
    let isDouble = Surnames.isSurname(first, second)
    let isNamed = isDouble || Surnames.isSurname(first)
    let ends = (isDouble ? 3...4 : 2...3).map { index + $0 }.prefix { end in
      end <= text.count && (index..<end).allSatisfy { text[$0]?.isHan == true }
    }
    guard isNamed else { return ends.first(where: isFollowedByCredit) }
    // A gap is weaker than a word: a wrap may stand inside the name.
    return ends.first(where: isFollowedByWord) ?? ends.first(where: isFollowedBySpace)
      ?? ends.first(where: isFollowedByGap)
  }

  private func isFollowedByWord(_ end: Int) -> Bool {
    role(at: end) != nil || Self.follows.end(in: text, at: end) != nil
  }

  /// A line that ends inside a name is weaker still.
  private func isFollowedBySpace(_ end: Int) -> Bool {
    end < text.count && text.hasGap(before: end) && !text.breaksLine(before: end)
  }

  private func isFollowedByGap(_ end: Int) -> Bool {
    end == text.count || text.hasGap(before: end)
  }

  private func isFollowedByCredit(_ end: Int) -> Bool {
    if Self.longReports.end(in: text, at: end) != nil { return true }
    if text.hasGap(before: end), role(at: end) != nil { return true }
    guard text[end] == "、" else { return false }
    return role(at: end + 1) != nil
      || nameEnd(at: end + 1).map { Self.longReports.end(in: text, at: $0) != nil } == true
  }
}
