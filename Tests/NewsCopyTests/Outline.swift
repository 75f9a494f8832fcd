import NewsCopy

/// A page as a few lines that a person can compare with the copy.
///
/// ```
/// 责任编辑 李某某
/// 引 引题
/// 题 主标题
///   本报讯 近日
///   记者 甲某某 乙某
///   ■图说 [单位供图]
///   (丙某) tight
/// ```
enum Outline {
  static func of(_ copy: String) -> String {
    of(SourceText(copy))
  }

  /// The outlines of all pages; `---` stands between two.
  static func of(_ source: SourceText) -> String {
    PageParser().pages(of: source).map(of).joined(separator: "\n---\n")
  }

  static func of(_ page: Page) -> String {
    let staff = page.staff.map { entry in words([entry.role.text] + entry.names.map(\.text)) }
    return (staff + page.articles.flatMap { lines(of: $0, on: page) }).joined(separator: "\n")
  }

  private static func lines(of article: Article, on page: Page) -> [String] {
    var lines = article.headings.map { "\(sign(of: $0.role)) \(page.string($0.range))" }
    if let lead = article.lead {
      lines.append("  " + words([lead.marker.text] + (lead.time.map { [$0.text] } ?? [])))
    }
    lines += article.credits.map { "  " + text(of: $0) }
    lines += article.captions.map { caption in
      let credit = caption.credit.map { " [\(page.string($0.range))]" } ?? ""
      return "  ■" + page.string(caption.text) + credit
    }
    if let signature = article.signature {
      lines.append("  (\(words(signature.names.map(\.text)))) \(signature.position)")
    }
    return lines.isEmpty ? ["…"] : lines
  }

  static func text(of credit: Credit) -> String {
    words((credit.role.map { [$0.text] } ?? []) + credit.names.map(\.text))
  }

  private static func words(_ words: [String]) -> String { words.joined(separator: " ") }

  private static func sign(of role: Heading.Role) -> String {
    switch role {
    case .section: "栏"
    case .kicker: "引"
    case .headline: "题"
    case .deck: "副"
    case .crosshead: "间"
    }
  }
}
