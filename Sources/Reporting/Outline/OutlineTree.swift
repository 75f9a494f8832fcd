package import NewsCopy
internal import RuleFormat

/// The outline of a file for people: pages, articles, and what each article is made of.
package struct OutlineTree {
  /// Columns of copy that one line shows at most.
  private static let width = 60

  private let style: TextStyle

  /// Only the language and the colours of the style matter.
  package init(style: TextStyle) {
    self.style = style
  }

  /// Writes the tree of one file's pages, handing it on page by page.
  package func write<Failure: Error>(
    _ source: SourceText, path: String, parser: PageParser,
    to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let lines = SourceLines(source)
    let count = source.pageRanges.count
    var text = TerminalText(colour: style.colour)
    OutlineNode(label: path, ink: .bold).print(to: &text)
    var number = 0
    try parser.forEachPage(of: source) { page throws(Failure) in
      number += 1
      var children = parts(of: page, lines)
      if count > 1 {
        children = [OutlineNode(label: words(Labels.page(number)), children: children)]
      }
      OutlineNode.print(children, areLast: number == count, to: &text)
      try take(text.take())
    }
  }

  private func parts(of page: Page, _ lines: SourceLines) -> [OutlineNode] {
    var nodes = page.articles.map { node(of: ArticleOutline($0, of: page), lines) }
    if nodes.isEmpty { nodes.append(OutlineNode(label: words(Labels.noArticles))) }
    let furniture = page.blocks.filter { $0.kind == .furniture }
    if !furniture.isEmpty {
      let children = furniture.map { OutlineNode(label: cut(page.string($0.range))) }
      nodes.append(OutlineNode(label: words(Labels.furniture), ink: .faint, children: children))
    }
    if !page.staff.isEmpty {
      let staff = page.staff.map { people($0.role.text, $0.names) }.joined(separator: "  ")
      nodes.append(leaf(Labels.staff, staff))
    }
    return nodes
  }

  private func node(of outline: ArticleOutline, _ lines: SourceLines) -> OutlineNode {
    let line = lines.position(of: outline.start).line
    let extent = Labels.extent(characters: outline.characters, line: line)
    return OutlineNode(
      label: cut(outline.headline ?? words(Labels.untitled)), ink: .bold, remark: words(extent),
      children: headings(outline) + leads(outline.article) + credits(outline.article)
        + captions(outline) + signatures(outline.article))
  }

  private func headings(_ outline: ArticleOutline) -> [OutlineNode] {
    outline.article.headings.filter { $0.role != .headline }.map { heading in
      leaf(Labels.heading(heading.role), outline.page.string(heading.range))
    }
  }

  private func leads(_ article: Article) -> [OutlineNode] {
    guard let lead = article.lead else { return [] }
    var parts = [lead.marker.text]
    if let place = lead.marker.place { parts.append("\(words(Labels.place)) \(place)") }
    if let time = lead.time { parts.append("\(words(Labels.time)) \(time.text)") }
    return [leaf(Labels.lead, parts.joined(separator: "  "))]
  }

  private func credits(_ article: Article) -> [OutlineNode] {
    article.credits.map { leaf(Labels.credit, people($0.role?.text, $0.names)) }
  }

  private func captions(_ outline: ArticleOutline) -> [OutlineNode] {
    outline.article.captions.map { caption in
      var node = leaf(Labels.caption, outline.page.string(caption.text))
      if let credit = caption.credit {
        node.children = [leaf(Labels.credit, outline.page.string(credit.range))]
      }
      return node
    }
  }

  private func signatures(_ article: Article) -> [OutlineNode] {
    guard let signature = article.signature else { return [] }
    let everybody = signature.credits.map { people($0.role?.text, $0.names) }
    return [leaf(Labels.signature, everybody.joined(separator: "  "))]
  }

  private func leaf(_ label: Bilingual, _ text: String) -> OutlineNode {
    OutlineNode(label: words(label), ink: .faint, remark: cut(text))
  }

  private func people(_ role: String?, _ names: [Credit.Name]) -> String {
    ((role.map { [$0] } ?? []) + names.map(\.text)).joined(separator: " ")
  }

  private func words(_ label: Bilingual) -> String { label.text(in: style.language) }

  /// The text on one line, cut where it gets too wide.
  private func cut(_ text: String) -> String {
    let excerpt = Excerpt.head(of: text, columns: Self.width)
    return excerpt.utf8.count < text.utf8.count ? excerpt + "…" : excerpt
  }
}
