internal import NewsCopy

extension Session {
  private static let usualMarkers = ["本报讯", "本网讯", "本台消息", "本刊讯"]

  /// Names, roles and markers: the usual ones, the house's own, and those of the copy known so far.
  mutating func words() -> [Completion.Candidate] {
    var words: [Completion.Candidate] = []
    var seen: Set<String> = []
    func add(_ text: String, _ detail: String, _ kind: Int) {
      guard !text.isEmpty, seen.insert(text).inserted else { return }
      words.append(Completion.Candidate(text: text, detail: detail, kind: kind))
    }
    startIndexing()
    for open in documents.keys.sorted() {
      guard let analysis = analysis(of: open) else { continue }
      for use in analysis.names {
        add(use.name, use.role ?? "", Completion.Candidate.name)
        add(use.role ?? "", "", Completion.Candidate.role)
      }
      for part in analysis.parts {
        for marker in part.page.articles.compactMap(\.lead?.marker.text) {
          add(marker, "", Completion.Candidate.marker)
        }
      }
      let terms = analysis.rules.terms
      for marker in terms.markers { add(marker, "", Completion.Candidate.marker) }
      for role in terms.roles { add(role, "", Completion.Candidate.role) }
    }
    for article in index.entries.values.flatMap(\.articles) {
      for person in article.people { add(person.name, "", Completion.Candidate.name) }
    }
    for marker in Self.usualMarkers { add(marker, "", Completion.Candidate.marker) }
    for role in HouseTerms.usualRoles { add(role, "", Completion.Candidate.role) }
    return words.sorted { $0.text < $1.text }
  }
}
