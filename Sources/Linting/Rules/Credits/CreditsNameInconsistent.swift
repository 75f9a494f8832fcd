internal import NewsCopy
internal import RuleFormat

/// A name in a byline that differs in one character from one that the page has more often.
///
/// Two people who sign one item are two people, and so are those of different roles; pen names of
/// unions differ in one character by their nature.
struct CreditsNameInconsistent: Rule {
  init(_ options: RuleOptions) {}

  private static let penNameEnds = ScalarSet("工宣")

  private struct Person {
    let name: Credit.Name
    let role: String?
    var articles: [Int]
  }

  func check(_ page: Page, _ findings: inout Findings) {
    guard somebodySignsTwice(on: page) else { return }
    let people = people(on: page)
    var alike: [[Unicode.Scalar?]: [Int]] = [:]
    for (index, person) in people.enumerated() {
      for key in keys(of: person.name) { alike[key, default: []].append(index) }
    }
    for pair in alike.values.filter({ $0.count == 2 }).sorted(by: {
      ($0[0], $0[1]) < ($1[0], $1[1])
    }) {
      let (first, second) = (people[pair[0]], people[pair[1]])
      let (usual, rare) =
        first.articles.count > second.articles.count ? (first, second) : (second, first)
      guard usual.articles.count >= 2, rare.articles.count == 1,
        !usual.articles.contains(rare.articles[0]), agree(usual.role, rare.role)
      else { continue }
      findings.add(
        rare.name.range, "differs", ["name": rare.name.text, "usual": usual.name.text],
        related: [usual.name.range])
    }
  }

  /// Whether a name stands under several articles: without one nothing can differ from it.
  private func somebodySignsTwice(on page: Page) -> Bool {
    var names: [(hash: UInt64, article: Int)] = []
    for (index, article) in page.articles.enumerated() {
      for credit in article.bracketedCredits {
        for name in credit.names { names.append((hash(of: name.text), index)) }
      }
      for credit in article.signature?.credits ?? [] {
        for name in credit.names { names.append((hash(of: name.text), index)) }
      }
    }
    names.sort { $0.hash < $1.hash }
    return names.indices.dropFirst().contains {
      names[$0].hash == names[$0 - 1].hash && names[$0].article != names[$0 - 1].article
    }
  }

  /// A number made of a name (after Fowler, Noll and Vo): that of two names is hardly ever the same.
  private func hash(of name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 &* 0x100_0000_01B3 ^ UInt64($1) }
  }

  /// Everybody who signs, once, with the articles where they do.
  private func people(on page: Page) -> [Person] {
    var people: [Person] = []
    var places: [String: Int] = [:]
    for (index, article) in page.articles.enumerated() {
      for credit in article.bracketedCredits + (article.signature?.credits ?? []) {
        for name in credit.names where isPersonal(name) {
          if let place = places[name.text] {
            if people[place].articles.last != index { people[place].articles.append(index) }
          } else {
            places[name.text] = people.count
            people.append(Person(name: name, role: credit.role?.text, articles: [index]))
          }
        }
      }
    }
    return people
  }

  private func isPersonal(_ name: Credit.Name) -> Bool {
    let scalars = name.text.unicodeScalars
    return 3...4 ~= scalars.count && name.beginsWithSurname
      && scalars.last.map(Self.penNameEnds.contains) == false
  }

  /// The name with a gap for each character of the given name.
  private func keys(of name: Credit.Name) -> [[Unicode.Scalar?]] {
    let scalars: [Unicode.Scalar?] = name.text.unicodeScalars.map { $0 }
    return scalars.indices.dropFirst().map { index in
      var key = scalars
      key[index] = nil
      return key
    }
  }

  private func agree(_ left: String?, _ right: String?) -> Bool {
    left == nil || right == nil || left == right
  }
}
