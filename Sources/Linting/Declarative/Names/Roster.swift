internal import NewsCopy
internal import RuleFormat

/// The people, posts and bodies that a newsroom listed.
struct Roster: Sendable {
  /// Somebody, with the posts that may stand before the name.
  struct Person: Sendable {
    let name: [Unicode.Scalar]
    /// Those of all who have the name.
    fileprivate(set) var posts: [[Unicode.Scalar]]
  }

  /// A post or a body that is long enough to be recognised with one character wrong.
  struct Title: Sendable {
    let text: [Unicode.Scalar]
    /// The key of the message that speaks of it.
    let message: String

    /// Whether it begins with a city of two characters, 云江市: no city has a name of one, so that
    /// one of both is missing where 市 comes second.
    var beginsWithCity: Bool { text.count > 2 && text[2] == "市" }
  }

  private var people: [Person] = []
  /// The people whose names begin with a character.
  private var firsts: [Unicode.Scalar: [Int]] = [:]
  /// The people whose names have a character second.
  private var seconds: [Unicode.Scalar: [Int]] = [:]
  private(set) var titles: [Title] = []
  /// Every post, of people and alone.
  private(set) var posts: [[Unicode.Scalar]] = []
  /// Everything that is spelled as listed, other people of similar names among it.
  private(set) var listed: Set<[Unicode.Scalar]> = []
  /// The first characters of everything, and the second ones of names.
  private(set) var anchors = ScalarSet([])

  /// Shorter posts and bodies differ in one character from others that are right.
  private static let shortestTitle = 5

  init(_ table: WordTable) {
    for record in table.records {
      let texts = { (field: Int) in
        table.texts(of: record, field: field).map { [Unicode.Scalar]($0) }
      }
      guard let sort = table.texts(of: record, field: 0).first, let name = texts(1).first else {
        continue
      }
      listed.insert(name)
      if sort == "person" {
        add(Person(name: name, posts: texts(2)))
        listed.formUnion(texts(3))
      } else {
        add(name, message: sort)
      }
    }
    anchors = ScalarSet(
      people.flatMap { $0.name.prefix(2) }
        + titles.flatMap { $0.text.prefix($0.beginsWithCity ? 2 : 1) })
  }

  /// The names of those who hold a post.
  func holders(of post: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    people.filter { $0.posts.contains(post) }.map(\.name)
  }

  /// The people whose names begin with a character.
  func people(first scalar: Unicode.Scalar) -> [Person] {
    firsts[scalar, default: []].map { people[$0] }
  }

  /// The people whose names have a character second.
  func people(second scalar: Unicode.Scalar) -> [Person] {
    seconds[scalar, default: []].map { people[$0] }
  }

  private mutating func add(_ person: Person) {
    for post in person.posts { add(post, message: "post") }
    if let index = people.firstIndex(where: { $0.name == person.name }) {
      people[index].posts += person.posts.filter { !people[index].posts.contains($0) }
      return
    }
    firsts[person.name[0], default: []].append(people.count)
    if person.name.count > 1 { seconds[person.name[1], default: []].append(people.count) }
    people.append(person)
  }

  private mutating func add(_ title: [Unicode.Scalar], message: String) {
    listed.insert(title)
    if message == "post", !posts.contains(title) { posts.append(title) }
    guard title.count >= Self.shortestTitle, !titles.contains(where: { $0.text == title }) else {
      return
    }
    titles.append(Title(text: title, message: message))
  }
}
