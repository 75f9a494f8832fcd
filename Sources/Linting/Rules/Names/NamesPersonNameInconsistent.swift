internal import NewsCopy
internal import RuleFormat

/// One person spelled in two ways within an article: 市总工会主席邢莫松 … 市总工会主席邢莫送.
///
/// Names are read where a post stands in front or what somebody does behind, and where a line of the
/// head begins with one. Two that differ in one
/// character are reported where those characters are taken for each other, or where one name is
/// usual and the other has the same post; names side by side are two people. What differs from
/// somebody's name in such a character is reported without a post, too.
struct NamesPersonNameInconsistent: Rule {
  private let roster: Set<String>

  init(_ options: RuleOptions) {
    roster = Set(options.list("roster"))
  }

  private static let posts = [
    "书记", "主席", "主任", "局长", "部长", "厅长", "处长", "科长", "院长", "校长", "所长", "站长", "行长", "会长", "市长",
    "省长", "县长", "区长", "镇长", "乡长", "州长", "队长", "厂长", "组长", "班长", "经理", "总裁", "教授", "委员", "同志",
    "医生", "院士", "研究员", "书长", "事长", "察长", "工程师", "负责人", "劳模", "模范", "工匠", "教师", "老师", "职工", "工人",
    "总统",
    "总理", "首相", "外长", "议长", "总书", "大使", "司令",
  ]
  /// What often stands behind a name at the head of a clause.
  private static let deeds = [
    "表示", "介绍", "告诉", "坦言", "回忆", "感慨", "透露", "说：", "说:", "说，", "说,", "强调", "指出", "希望", "要求",
    "出席", "主持", "参加", "会见", "率队", "带队", "一行", "在会", "在致", "在讲", "在座", "调研", "慰问",
  ]
  /// People of one article at most; more are a list of names.
  private static let most = 60
  /// Places of a name at which a relative may be spoken of.
  private static let mostOfFamily = 8
  /// Characters of the post in front that must agree where nothing else tells.
  private static let postLength = 4

  var words: [String] { Self.posts + Self.deeds }

  private struct Person {
    let name: ShortName
    var mentions: [Range<Int>]
  }

  func check(_ page: Page, _ findings: inout Findings) {
    guard !findings.hits.isEmpty else { return }
    var words = findings.words.makeIterator()
    var next = words.next()
    for article in page.articles {
      guard let first = page.blocks(of: article).first, let last = page.blocks(of: article).last
      else { continue }
      while let word = next, word.lowerBound < first.range.lowerBound { next = words.next() }
      let people = people(of: article, page) {
        guard let word = next, word.lowerBound < last.range.upperBound else { return nil }
        next = words.next()
        return word
      }
      if people.count > 1 { compare(people, page, &findings) }
      compareText(of: article, with: people, page, &findings)
    }
  }

  /// Everybody who is named, with all places; those of the head come first.
  private func people(
    of article: Article, _ page: Page, nextWord: () -> Range<Int>?
  ) -> [Person] {
    var people: [Person] = []
    func add(_ person: NamedPerson) {
      if let place = people.firstIndex(where: { $0.name == person.name }) {
        guard people[place].mentions.last != person.range else { return }
        people[place].mentions.append(person.range)
      } else if people.count < Self.most {
        people.append(Person(name: person.name, mentions: [person.range]))
      }
    }
    let bytes = page.bytes
    for line in article.headings {
      if let person = NamedPerson(
        bytes, after: line.range.lowerBound, before: line.range.upperBound)
      {
        add(person)
      }
    }
    while let word = nextWord() {
      if let person = NamedPerson(
        bytes, before: word.lowerBound, after: page.range.lowerBound),
        isInOneBlock(person.range, word, page)
      {
        add(person)
      }
      if let person = NamedPerson(bytes, after: word.upperBound, before: page.range.upperBound),
        isInOneBlock(person.range, word, page)
      {
        add(person)
      }
    }
    return people
  }

  private func isInOneBlock(_ name: Range<Int>, _ word: Range<Int>, _ page: Page) -> Bool {
    page.block(at: word.lowerBound)?.range.contains(name.lowerBound) == true
  }

  private func compare(_ people: [Person], _ page: Page, _ findings: inout Findings) {
    for (index, first) in people.enumerated() {
      guard let second = onlyLike(first, among: people[(index + 1)...], all: people) else {
        continue
      }
      guard isOnePerson(first, second, page) else { continue }
      let isSecondUsual = second.mentions.count > first.mentions.count
      let (usual, rare) = isSecondUsual ? (second, first) : (first, second)
      guard let place = rare.mentions.first, let other = usual.mentions.first,
        !isListed(rare.name), !findings.lists(rare.name.text)
      else { continue }
      findings.add(
        place, "differs", ["name": rare.name.text, "other": usual.name.text], related: [other])
    }
  }

  /// Whether a name is read from a line of the head alone, where the words around it tell less.
  private func isHeading(_ mentions: [Range<Int>], _ page: Page) -> Bool {
    mentions.count == 1 && page.block(at: mentions[0].lowerBound)?.isHeading == true
  }

  /// Reports what is nearly the name of somebody and no name that a post gives away.
  private func compareText(
    of article: Article, with people: [Person], _ page: Page, _ findings: inout Findings
  ) {
    let known = people.filter { !isHeading($0.mentions, page) }.map(\.name)
    for slip in NameSlip.all(in: article, of: known, page) {
      let name = slip.variant
      guard !isListed(name), !findings.lists(name.text),
        !people.contains(where: { $0.name == name }),
        !article.namesOfCredits.contains(name.text)
      else { continue }
      findings.add(
        slip.rare.range, "differs",
        ["name": slip.rare.name.text, "other": slip.usual.name.text], related: [slip.usual.range])
    }
  }

  /// The one later person whose name differs in one character; nil where several do.
  private func onlyLike(
    _ person: Person, among later: ArraySlice<Person>, all people: [Person]
  ) -> Person? {
    for other in later {
      guard let gap = person.name.onlyDifference(from: other.name) else { continue }
      let family = person.name.without(gap)
      let isAlone = people.reduce(0) { $0 + ($1.name.without(gap) == family ? 1 : 0) } == 2
      if isAlone { return other }
    }
    return nil
  }

  private func isOnePerson(_ left: Person, _ right: Person, _ page: Page) -> Bool {
    guard let gap = left.name.onlyDifference(from: right.name),
      !isListed(left.name) || !isListed(right.name), page.namesApart(left.mentions, right.mentions),
      !(left.mentions.prefix(Self.mostOfFamily) + right.mentions.prefix(Self.mostOfFamily))
        .contains(where: { page.namesRelative(at: $0) })
    else { return false }
    let areAlike = NameLikeness.areAlike(left.name[gap], right.name[gap])
    if gap == 0 { return areAlike }
    if areAlike { return true }
    return max(left.mentions.count, right.mentions.count) > 1 && haveSamePost(left, right, page)
  }

  private func isListed(_ name: ShortName) -> Bool {
    !roster.isEmpty && roster.contains(name.text)
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
