internal import NewsCopy
internal import RuleFormat

/// One person spelled in two ways within an article: 市总工会主席邢莫松 … 市总工会主席邢莫送.
///
/// Names are read where a post stands in front or a verb of speech behind, and where a line of the
/// head begins with one. Two that differ in one
/// character are reported where those characters are taken for each other, or where one name is
/// usual and the other has the same post; names side by side are two people.
struct NamesPersonNameInconsistent: Rule {
  private let likeness = NameLikeness()
  private let roster: Set<String>

  init(_ options: RuleOptions) {
    roster = Set(options.list("roster"))
  }

  private static let posts = [
    "书记", "主席", "主任", "局长", "部长", "厅长", "处长", "科长", "院长", "校长", "所长", "站长", "行长", "会长", "市长",
    "省长", "县长", "区长", "镇长", "乡长", "州长", "队长", "厂长", "组长", "班长", "经理", "总裁", "教授", "委员", "同志",
    "医生", "院士", "研究员", "书长", "事长", "察长", "工程师", "负责人", "劳模", "模范", "工匠", "教师", "老师", "职工", "工人",
  ]
  private static let speech = [
    "表示", "介绍", "告诉", "坦言", "回忆", "感慨", "透露", "说：", "说:", "说，", "说,",
  ]
  /// With which verbs of speech begin, and no post does.
  private static let speechFirsts = ScalarSet("表介告坦回感透说")
  /// Bytes between two names at least; nearer ones are named side by side.
  private static let nearest = 75
  /// Characters of the post in front that must agree where nothing else tells.
  private static let postLength = 4

  var words: [String] { Self.posts + Self.speech }

  private struct Person {
    let name: ShortName
    var mentions: [Range<Int>]
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let words = findings.words
    guard words.count > 1 else { return }
    var index = 0
    for article in page.articles {
      guard let first = page.blocks(of: article).first, let last = page.blocks(of: article).last
      else { continue }
      while index < words.count, words[index].lowerBound < first.range.lowerBound { index += 1 }
      var end = index
      while end < words.count, words[end].lowerBound < last.range.upperBound { end += 1 }
      let people = people(of: article, words[index..<end], page)
      if people.count > 1 { compare(people, page, &findings) }
      index = end
    }
  }

  /// Everybody who is named, with all places; those of the head come first.
  private func people(
    of article: Article, _ words: ArraySlice<Range<Int>>, _ page: Page
  ) -> [Person] {
    var people: [Person] = []
    var places: [ShortName: Int] = [:]
    let heads = article.headings.lazy.compactMap { heading in
      NamedPerson(
        page.bytes, after: heading.range.lowerBound, before: heading.range.upperBound)
    }
    let mentions = words.lazy.compactMap { person(at: $0, page) }
    for person in Array(heads) + Array(mentions) {
      if let place = places[person.name] {
        if people[place].mentions.last != person.range {
          people[place].mentions.append(person.range)
        }
      } else {
        places[person.name] = people.count
        people.append(Person(name: person.name, mentions: [person.range]))
      }
    }
    return people
  }

  private func person(at word: Range<Int>, _ page: Page) -> NamedPerson? {
    let bytes = page.bytes
    let limits = page.range
    guard let first = bytes.scalar(at: word.lowerBound, before: word.upperBound)?.scalar else {
      return nil
    }
    let person =
      Self.speechFirsts.contains(first)
      ? NamedPerson(bytes, before: word.lowerBound, after: limits.lowerBound)
      : NamedPerson(bytes, after: word.upperBound, before: limits.upperBound)
    guard let person,
      page.block(at: word.lowerBound)?.range.contains(person.range.lowerBound) == true
    else { return nil }
    return person
  }

  private func compare(_ people: [Person], _ page: Page, _ findings: inout Findings) {
    var alike: [ShortName: [Int]] = [:]
    for (index, person) in people.enumerated() {
      for gap in 0..<ShortName.count { alike[person.name.without(gap), default: []].append(index) }
    }
    let pairs = alike.values.filter { $0.count == 2 }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    for pair in pairs {
      let (first, second) = (people[pair[0]], people[pair[1]])
      guard isOnePerson(first, second, page) else { continue }
      let isSecondUsual = second.mentions.count > first.mentions.count
      let (usual, rare) = isSecondUsual ? (second, first) : (first, second)
      guard let place = rare.mentions.first, let other = usual.mentions.first,
        !isListed(rare.name)
      else { continue }
      findings.add(
        place, "differs", ["name": rare.name.text, "other": usual.name.text], related: [other])
    }
  }

  private func isOnePerson(_ left: Person, _ right: Person, _ page: Page) -> Bool {
    guard let gap = (0..<ShortName.count).first(where: { left.name[$0] != right.name[$0] }),
      !isListed(left.name) || !isListed(right.name), areApart(left.mentions, right.mentions)
    else { return false }
    let areAlike = likeness.areAlike(left.name[gap], right.name[gap])
    if gap == 0 { return areAlike }
    if areAlike { return true }
    return max(left.mentions.count, right.mentions.count) > 1 && haveSamePost(left, right, page)
  }

  private func isListed(_ name: ShortName) -> Bool {
    !roster.isEmpty && roster.contains(name.text)
  }

  private func areApart(_ left: [Range<Int>], _ right: [Range<Int>]) -> Bool {
    left.prefix(8).allSatisfy { first in
      right.prefix(8).allSatisfy { abs(first.lowerBound - $0.lowerBound) > Self.nearest }
    }
  }

  /// Whether the same four characters stand in front of both at some place.
  private func haveSamePost(_ left: Person, _ right: Person, _ page: Page) -> Bool {
    let posts = left.mentions.prefix(8).map { post(before: $0, page) }
    return right.mentions.prefix(8).contains { mention in
      let post = post(before: mention, page)
      return post.count == Self.postLength && posts.contains(post)
    }
  }

  private func post(before name: Range<Int>, _ page: Page) -> [Unicode.Scalar] {
    var post: [Unicode.Scalar] = []
    var offset = name.lowerBound
    while post.count < Self.postLength,
      let (scalar, range) = page.bytes.solidScalar(endingAt: offset, after: page.range.lowerBound),
      scalar.isHan
    {
      post.append(scalar)
      offset = range.lowerBound
    }
    return post
  }
}
