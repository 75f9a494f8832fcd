internal import NewsCopy
internal import Reporting
internal import RuleFormat

/// Takes a text's articles apart for a list of symbols.
enum SymbolTree {
  /// Longer names are cut, in characters.
  private static let longest = 60

  static func symbols(of analysis: Analysis, _ language: Language) -> [Symbol] {
    analysis.parts.flatMap { part in
      part.page.articles.map { symbol(of: $0, part, language) } + staff(part, language)
    }
  }

  private static func symbol(
    of article: Article, _ part: Analysis.Part, _ language: Language
  ) -> Symbol {
    let page = part.page
    let main = article.headings.filter { $0.role == .headline }.map(\.range)
    let range = article.range(on: page)
    let first = main.first ?? range.lowerBound..<range.lowerBound
    let length = Labels.length(characters: page.characterCount(of: article))
    return Symbol(
      name: article.headline(on: page).map(short) ?? Labels.untitled.text(in: language),
      detail: length.text(in: language), kind: .article,
      range: part.inText(range), selection: part.inText(first),
      children: children(of: article, part, language).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      })
  }

  private static func children(
    of article: Article, _ part: Analysis.Part, _ language: Language
  ) -> [Symbol] {
    var symbols = article.headings.map { heading in
      leaf(heading.range, heading.range, Labels.heading(heading.role), .heading, part, language)
    }
    if let lead = article.lead, let block = article.leadBlock,
      part.page.blocks.indices.contains(block)
    {
      let range = part.page.blocks[block].range
      let name = lead.marker.range
      symbols.append(
        leaf(
          min(name.lowerBound, range.lowerBound)..<max(name.upperBound, range.upperBound), name,
          Labels.lead, .lead, part, language))
    }
    for caption in article.captions {
      symbols.append(leaf(caption.text, caption.text, Labels.caption, .caption, part, language))
    }
    if let range = article.signature?.range {
      symbols.append(leaf(range, range, Labels.signature, .signature, part, language))
    }
    return symbols
  }

  private static func staff(_ part: Analysis.Part, _ language: Language) -> [Symbol] {
    part.page.staff.compactMap { entry in
      guard let last = entry.names.last else { return nil }
      let start = entry.role.range.lowerBound
      let range = start..<max(start, last.range.upperBound)
      return leaf(range, entry.role.range, Labels.staff, .staff, part, language, named: range)
    }
  }

  private static func leaf(
    _ range: Range<Int>, _ selection: Range<Int>, _ title: Bilingual, _ kind: Symbol.Kind,
    _ part: Analysis.Part, _ language: Language, named: Range<Int>? = nil
  ) -> Symbol {
    let title = title.text(in: language)
    let text = short(part.page.string(named ?? selection))
    return Symbol(
      name: text.isEmpty ? title : text, detail: title, kind: kind, range: part.inText(range),
      selection: part.inText(selection))
  }

  /// A text on one line, cut where it gets long.
  private static func short(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\t" }
    let line = words.map { String($0) }.joined(separator: " ")
    let scalars = line.unicodeScalars
    return scalars.count <= longest ? line : String(String(scalars.prefix(longest))) + "…"
  }
}
