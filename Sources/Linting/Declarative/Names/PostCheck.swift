internal import NewsCopy
internal import RuleFormat

/// Compares the post that stands before a name with those of the person.
struct PostCheck {
  /// A post that is not the person's.
  struct Mismatch {
    /// Indexes into the text.
    let range: Range<Int>
    /// What it should be; nil where the person has several.
    let post: [Unicode.Scalar]?
  }

  private let person: Roster.Person
  private let roster: Roster
  /// The Han characters before the name.
  private let before: [Unicode.Scalar]
  private let end: Int

  private static let deputy: Unicode.Scalar = "副"
  private static let longestPost = 24
  /// May stand inside a post without making it another.
  static let epithets = ScalarSet("原前女")
  private static let former = ScalarSet("原前")
  /// What stands before a post that the person had at another time.
  private static let past = ["时任", "曾任", "历任"].map { Array($0.unicodeScalars) }

  init(_ person: Roster.Person, _ roster: Roster, before end: Int, in text: SolidText) {
    self.person = person
    self.roster = roster
    self.end = end
    var start = end
    while end - start < Self.longestPost, let scalar = text[start - 1], scalar.isHan { start -= 1 }
    before = (start..<end).compactMap { text[$0] }
  }

  /// What is wrong; nil where nothing is, or where nothing listed tells.
  var mismatch: Mismatch? {
    guard !before.isEmpty, !person.posts.isEmpty, !isPast else { return nil }
    let plain = before.filter { !Self.epithets.contains($0) }
    guard !person.posts.contains(where: { agrees(before, $0) || agrees(plain, $0) }) else {
      return nil
    }
    for post in person.posts {
      if let count = nearSuffix(of: post) { return found(count, meant: post) }
      if let count = deputySuffix(of: post) { return found(count, meant: nil) }
    }
    let others = roster.posts.filter { before.ends(with: $0) }
    return others.max { $0.count < $1.count }.map {
      found($0.count, meant: person.posts.count == 1 ? person.posts[0] : nil)
    }
  }

  private var isPast: Bool {
    before.indices.contains { start in
      Self.past.contains { before[start...].starts(with: $0) } || isFormer(start)
    }
  }

  /// Whether 原 or 前 stands at an index and makes a former post of what follows.
  ///
  /// It opens the words before the name, or a title or a listed post stands behind it; elsewhere it may
  /// belong to a place, as in 太原市.
  private func isFormer(_ index: Int) -> Bool {
    guard Self.former.contains(before[index]) else { return false }
    let rest = Array(before[(index + 1)...])
    return index == 0 || isTitle(rest) || roster.posts.contains(rest)
  }

  /// Whether these are a title and nothing else: 主席, 副主席.
  private func isTitle(_ post: [Unicode.Scalar]) -> Bool {
    guard let title = NameSurroundings.title(of: post) else { return false }
    return post == title || post == [Self.deputy] + title
  }

  private func found(_ count: Int, meant post: [Unicode.Scalar]?) -> Mismatch {
    Mismatch(range: end - count..<end, post: post)
  }

  /// Whether the whole post stands there, or its end alone.
  private func agrees(_ before: [Unicode.Scalar], _ post: [Unicode.Scalar]) -> Bool {
    if before.ends(with: post) { return true }
    guard before.count < post.count, post.ends(with: before) else { return false }
    return post[post.count - before.count - 1] != Self.deputy
  }

  /// How many characters before the name are the post with one character wrong, missing or added.
  private func nearSuffix(of post: [Unicode.Scalar]) -> Int? {
    guard post.count >= 4 else { return nil }
    return [post.count, post.count + 1, post.count - 1].first { count in
      count <= before.count
        && NearestName.distance(Array(before.suffix(count)), post, atMost: 1) == 1
        && before[before.count - count] == post[0]
    }
  }

  /// How many characters say 副主席 of a person who is 主席.
  private func deputySuffix(of post: [Unicode.Scalar]) -> Int? {
    guard let title = NameSurroundings.title(of: post) else { return nil }
    let lesser = [Self.deputy] + title
    return before.ends(with: lesser) && !post.ends(with: lesser) && before.count == lesser.count
      ? lesser.count : nil
  }
}

extension [Unicode.Scalar] {
  /// Whether these are the last characters.
  func ends(with suffix: [Unicode.Scalar]) -> Bool {
    count >= suffix.count && Array(self[(count - suffix.count)...]) == suffix
  }
}
