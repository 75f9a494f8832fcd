internal import NewsCopy

/// A place where the copy names somebody who made it.
struct NameUse: Sendable {
  /// Without white space.
  let name: String
  let role: String?
  /// Bytes of the text.
  let range: Range<Int>
  /// The main line of the article; nil where it has none or the name stands in none.
  let headline: String?
}

extension Analysis {
  /// Everybody who is named as having made something, in the order of the text.
  var names: [NameUse] {
    var uses: [NameUse] = []
    for part in parts {
      for article in part.page.articles {
        let headline = article.headline(on: part.page)
        for credit in article.credits + (article.signature?.credits ?? []) {
          uses += part.uses(credit.role?.text, credit.names, headline)
        }
      }
      for entry in part.page.staff { uses += part.uses(entry.role.text, entry.names, nil) }
    }
    return uses.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The name at a place; nil where none is.
  ///
  /// In the running text that is the name of somebody who is named as having made something.
  func name(at offset: Int) -> NameUse? {
    let names = names
    if let use = names.first(where: {
      $0.range.lowerBound <= offset && offset <= $0.range.upperBound
    }) {
      return use
    }
    for use in names {
      let letters = Array(use.name.utf8)
      for start in max(0, offset - letters.count)...max(0, offset)
      where source.bytes.hasBytes(letters, at: start, before: source.bytes.count) {
        return NameUse(
          name: use.name, role: use.role, range: start..<start + letters.count,
          headline: use.headline)
      }
    }
    return nil
  }

  /// Where a name stands as a credit, whatever white space is in it, and in the running text.
  func places(of name: String) -> [Range<Int>] {
    let credits = names.filter { $0.name == name }.map(\.range)
    var places = credits
    let letters = Array(name.utf8)
    let bytes = source.bytes
    var offset = 0
    var next = 0
    while let first = letters.first, offset + letters.count <= bytes.count {
      if bytes[offset] == first, bytes.hasBytes(letters, at: offset, before: bytes.count) {
        let range = offset..<offset + letters.count
        while next < credits.count, credits[next].upperBound <= offset { next += 1 }
        if next == credits.count || !credits[next].overlaps(range) { places.append(range) }
        offset = range.upperBound
      } else {
        offset += 1
      }
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension Analysis.Part {
  /// A byte range of the page as one of the text.
  func inText(_ range: Range<Int>) -> Range<Int> {
    start + range.lowerBound..<start + range.upperBound
  }

  fileprivate func uses(
    _ role: String?, _ names: [Credit.Name], _ headline: String?
  ) -> [NameUse] {
    names.map { NameUse(name: $0.text, role: role, range: inText($0.range), headline: headline) }
  }
}

extension Article {
  /// The main line of the article, its parts joined; nil where it has none.
  func headline(on page: Page) -> String? {
    let lines = headings.filter { $0.role == .headline }.map { page.string($0.range) }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }
}
