internal import Reporting
internal import RuleFormat

extension Session {
  /// Longer lists are cut.
  private static let mostContributions = 20

  /// What a contributor has made, in the files that have been read so far.
  mutating func contributions(of use: NameUse, _ language: Language) -> String {
    startIndexing()
    let articles = indexedArticles().filter { article in
      article.people.contains { $0.name == use.name }
    }
    let titles = articles.map { $0.headline ?? Labels.untitled.text(in: language) }
    let who = (use.role.map { $0 + " " } ?? "") + use.name
    let count = Labels.articles(titles.count)
    let head = Bilingual(
      chinese: "\(who)：\(count.chinese)", english: "\(who): \(count.english)")
    let more = titles.count > Self.mostContributions ? ["- …"] : []
    let list = titles.prefix(Self.mostContributions).map { "- \($0)" } + more
    return ([head.text(in: language), ""] + list).joined(separator: "\n")
  }
}
