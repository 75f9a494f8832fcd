internal import NewsCopy
internal import RuleFormat

/// Names, posts and bodies that are nearly those of a roster, and posts that are another's.
///
/// It reads the text once more, without its white space: a wrap may stand inside a name.
struct RosterRule: Rule {
  private let roster: Roster
  private let sheet: RuleSheet

  init(_ table: String, of sheet: RuleSheet) {
    roster = Roster(WordTable(table))
    self.sheet = sheet
  }

  /// Whether a name stands in the roster.
  func lists(_ name: String) -> Bool { roster.listed.contains(Array(name.unicodeScalars)) }

  func check(_ page: Page, _ findings: inout Findings) {
    for block in page.blocks {
      let text = SolidText(page.bytes, in: block.range)
      var index = 0
      while let scalar = text[index] {
        guard roster.anchors.contains(scalar) else {
          index += 1
          continue
        }
        let end =
          checkName(at: index, in: text, &findings) ?? checkTitle(at: index, in: text, &findings)
        index = max(index + 1, end ?? 0)
      }
    }
  }

  // MARK: - Names

  /// Where the name ends that stands at an index, right or nearly so; nil where none does.
  private func checkName(at index: Int, in text: SolidText, _ findings: inout Findings) -> Int? {
    guard let scalar = text[index] else { return nil }
    for person in roster.people(first: scalar) where text.end(of: person.name, at: index) != nil {
      checkPost(of: person, at: index, in: text, &findings)
      return index + person.name.count
    }
    let candidates = [
      (index, roster.people(first: scalar)), (index - 1, roster.people(second: scalar)),
    ]
    for (start, people) in candidates {
      for person in people {
        let range = start..<start + person.name.count
        guard isNear(person, range, in: text), isName(range, of: person, in: text) else { continue }
        report("name", range, listed: person.name, in: text, &findings)
        return range.upperBound
      }
    }
    return nil
  }

  /// Whether all characters but one are those of a name.
  private func isNear(_ person: Roster.Person, _ range: Range<Int>, in text: SolidText) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return false }
    var differences = 0
    for (scalar, index) in zip(person.name, range) where text[index] != scalar {
      guard text[index]?.isHan == true else { return false }
      differences += 1
    }
    return differences == 1
  }

  /// Whether a near miss is one: nobody else who is listed, and where a name can stand; names of two
  /// characters count only after a post of theirs.
  private func isName(_ range: Range<Int>, of person: Roster.Person, in text: SolidText) -> Bool {
    guard !roster.listed.contains(range.compactMap { text[$0] }) else { return false }
    let follows = person.posts.contains { text.end(of: $0, at: range.lowerBound - $0.count) != nil }
    guard NameSurroundings.mayEnd(at: range.upperBound, in: text),
      !endsInVerb(range, of: person, in: text)
    else { return false }
    return follows
      || person.name.count > 2 && NameSurroundings.mayBegin(at: range.lowerBound, in: text)
  }

  /// Whether the character that is not the name's may be a word of its own, or begin one: 林望到会 says
  /// nothing of 林望舒.
  private func endsInVerb(
    _ range: Range<Int>, of person: Roster.Person, in text: SolidText
  ) -> Bool {
    let last = range.upperBound - 1
    guard range.count > 2, let scalar = text[last], scalar != person.name.last else { return false }
    return NameSurroundings.mayEnd(at: last, in: text)
      || text[range.upperBound].map { CommonWords.contain(scalar, $0) } == true
  }

  private func checkPost(
    of person: Roster.Person, at index: Int, in text: SolidText, _ findings: inout Findings
  ) {
    let check = PostCheck(person, roster, before: index, in: text)
    guard let mismatch = check.mismatch else { return }
    report(
      "post", mismatch.range, listed: mismatch.post, name: Self.string(person.name),
      all: person.posts, in: text, &findings)
  }

  // MARK: - Posts and bodies

  private func checkTitle(at index: Int, in text: SolidText, _ findings: inout Findings) -> Int? {
    for title in roster.titles where text.end(of: title.text, at: index) != nil {
      return index + title.text.count
    }
    for title in roster.titles {
      guard
        let range = nearTitle(title.text, at: index, in: text)
          ?? brokenCity(of: title, at: index, in: text)
      else { continue }
      if !isCheckedWithName(range, in: text) { report(title, range, in: text, &findings) }
      return range.upperBound
    }
    return nil
  }

  /// Whether a post stands before a name, with which it is looked at.
  private func isCheckedWithName(_ range: Range<Int>, in text: SolidText) -> Bool {
    guard let scalar = text[range.upperBound] else { return false }
    return roster.people(first: scalar).contains { person in
      text.end(of: person.name, at: range.upperBound) != nil
        && PostCheck(person, roster, before: range.upperBound, in: text).mismatch != nil
    }
  }

  /// Reports a post or a body by itself; a post that nobody holds is spoken of like a body.
  private func report(
    _ title: Roster.Title, _ range: Range<Int>, in text: SolidText, _ findings: inout Findings
  ) {
    let holders = title.message == "post" ? roster.holders(of: title.text) : []
    report(
      holders.isEmpty ? "body" : title.message, range, listed: title.text,
      name: holders.map(Self.string).joined(separator: "”或“"), in: text, &findings)
  }

  /// A title with one character wrong, missing or added, neither the first two nor the last one.
  private func nearTitle(_ title: [Unicode.Scalar], at index: Int, in text: SolidText) -> Range<
    Int
  >? {
    guard text[index] == title[0], text[index + 1] == title[1] else { return nil }
    for count in [title.count, title.count - 1, title.count + 1] {
      let range = index..<index + count
      guard range.upperBound <= text.count, text[range.upperBound - 1] == title.last else {
        continue
      }
      let found = range.compactMap { text[$0] }
      guard found.allSatisfy(\.isHan), !roster.listed.contains(found),
        NearestName.distance(found, title, atMost: 1) == 1, !isAnother(found, title)
      else { continue }
      return range
    }
    return nil
  }

  /// A title whose city has lost one of its two characters, where nothing before may belong to its name.
  private func brokenCity(
    of title: Roster.Title, at index: Int, in text: SolidText
  ) -> Range<Int>? {
    guard title.beginsWithCity, title.text[..<2].contains(where: { $0 == text[index] }),
      let end = text.end(of: Array(title.text[2...]), at: index + 1),
      NameSurroundings.mayFollow(at: index, in: text)
    else { return nil }
    return index..<end
  }

  /// Whether what differs makes another post or body: 副 or 原 before a title, the rank of a place,
  /// 云江县 and 云江市 having bodies of their own, a number or a direction.
  private func isAnother(_ found: [Unicode.Scalar], _ title: [Unicode.Scalar]) -> Bool {
    let plain = found.filter { !PostCheck.epithets.contains($0) }
    if plain.count < found.count, roster.listed.contains(plain) { return true }
    guard found.count == title.count else {
      let (longer, shorter) = found.count > title.count ? (found, title) : (title, found)
      let same = zip(longer, shorter).prefix { $0 == $1 }.count
      return Self.additions.contains(longer[same])
    }
    return zip(found, title).allSatisfy { pair in
      pair.0 == pair.1 || Self.kinds.contains { $0.contains(pair.0) && $0.contains(pair.1) }
    }
  }

  /// One of these more makes another post or body: 副主席, 第十一中学.
  private static let additions = ScalarSet("副代一二三四五六七八九十百")
  /// One of these in the place of another of its kind does.
  private static let kinds = [
    ScalarSet("副代"), ScalarSet("省市县区镇乡州旗盟"), ScalarSet("一二三四五六七八九十百"),
    ScalarSet("甲乙丙丁"), ScalarSet("东西南北中"), ScalarSet("上下前后左右内外新老大小"),
  ]

  private func report(
    _ message: String, _ range: Range<Int>, listed: [Unicode.Scalar]?, name: String = "",
    all: [[Unicode.Scalar]] = [], in text: SolidText, _ findings: inout Findings
  ) {
    let known = sheet.wording.keys.contains(message) ? message : sheet.usualMessage
    // A rule that speaks of posts only has nothing to say of one that nobody holds.
    guard known != "post" || !name.isEmpty else { return }
    let choices = listed.map { [$0] } ?? all
    let bytes = text.bytes(range)
    findings.add(
      bytes, known,
      [
        "found": text.string(range), "listed": choices.map(Self.string).joined(separator: "”或“"),
        "name": name,
      ],
      fix: sheet.fix.flatMap { fix in
        choices.count == 1 ? Fix(fix, [Edit(bytes, Self.string(choices[0]))]) : nil
      })
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
