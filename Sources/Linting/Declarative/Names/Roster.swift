internal import NewsCopy
internal import RuleFormat

/// The people, posts and bodies that a newsroom listed.
struct Roster: Sendable {
  /// Somebody, with the posts that may stand before the name.
  struct Person: Sendable {
    let name: [Unicode.Scalar]
    let posts: [[Unicode.Scalar]]
  }

  /// A post or a body that is long enough to be recognised with one character wrong.
  struct Title: Sendable {
    let text: [Unicode.Scalar]
    /// The key of the message that speaks of it.
    let message: String
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
    anchors = ScalarSet(people.flatMap { $0.name.prefix(2) } + titles.map { $0.text[0] })
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
    firsts[person.name[0], default: []].append(people.count)
    if person.name.count > 1 { seconds[person.name[1], default: []].append(people.count) }
    people.append(person)
    for post in person.posts { add(post, message: "post") }
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
