import NewsCopy

/// What must hold of every parsed page.
struct PropertyModel {
  private let page: Page
  private var ranges: PropertyRanges

  private init(_ page: Page) {
    self.page = page
    ranges = PropertyRanges(page.bytes, page: page.range)
  }

  /// What does not hold of a page; empty where all is well.
  static func faults(of page: Page) -> [String] {
    var model = PropertyModel(page)
    model.checkLayers()
    for article in page.articles { model.check(article) }
    for entry in page.staff {
      model.check(entry.role)
      model.ranges.inside(entry.separator, "staff separator")
      for name in entry.names { model.check(name) }
    }
    return model.ranges.faults
  }

  private mutating func checkLayers() {
    ranges.apart(page.lines.map(\.content), "line")
    ranges.apart(page.blocks.map(\.range), "block")
    indexes(page.blocks.map(\.lines), below: page.lines.count, "lines of a block")
    indexes(page.articles.map(\.blocks), below: page.blocks.count, "blocks of an article")
    for line in page.lines {
      ranges.claim(!line.content.isEmpty, "line \(line.content) is empty")
      ranges.claim(line.indent >= 0 && line.width >= 0, "line \(line.content) has no measure")
    }
    for block in page.blocks
    where !block.lines.isEmpty && block.lines.upperBound <= page.lines.count {
      let lines = page.lines[block.lines]
      ranges.claim(
        lines.allSatisfy { $0.content.overlaps(block.range) },
        "block \(block.range) has other lines")
    }
  }

  private mutating func indexes(_ all: [Range<Int>], below count: Int, _ name: String) {
    for range in all {
      ranges.claim(range.lowerBound >= 0 && range.upperBound <= count, "\(name): \(range)")
    }
    for (left, right) in zip(all, all.dropFirst()) {
      ranges.claim(left.upperBound <= right.lowerBound, "\(name): \(left), \(right) share one")
    }
  }

  private mutating func check(_ article: Article) {
    ranges.apart(article.headings.map(\.range), "heading")
    for heading in article.headings {
      ranges.claim(heading.level >= 0, "heading \(heading.range) has a level below 0")
    }
    if let lead = article.lead { check(lead) }
    if let block = article.leadBlock {
      ranges.claim(article.blocks.contains(block), "the lead's block \(block) is elsewhere")
    }
    for credit in article.bylines { check(credit) }
    for caption in article.captions {
      ranges.inside(caption.marker, "caption's marker")
      ranges.inside(caption.text, "caption")
      ranges.inside(caption.credit?.range, "picture credit")
    }
    ranges.inside(article.signature?.range, "signature")
    for credit in article.signature?.credits ?? [] { check(credit) }
  }

  private mutating func check(_ lead: Lead) {
    ranges.inside(lead.marker.range, "marker")
    same(lead.marker.text, lead.marker.range, "marker")
    ranges.inside(lead.parenthesis?.range, "byline's brackets")
    ranges.inside(lead.markerNext..<lead.markerNext, "what follows the marker")
    ranges.inside(lead.bodyStart..<lead.bodyStart, "body")
    ranges.claim(lead.marker.range.upperBound <= lead.markerNext, "marker \(lead.marker) ends late")
    for time in [lead.time, lead.marker.date] {
      guard let time else { continue }
      ranges.inside(time.range, "time")
      same(time.text, time.range, "time")
    }
    for credit in lead.credits { check(credit) }
  }

  private mutating func check(_ credit: Credit) {
    if let role = credit.role { check(role) }
    for name in credit.names { check(name) }
    ranges.inside(credit.range, "credit")
  }

  private mutating func check(_ role: Credit.Role) {
    ranges.inside(role.range, "role")
    same(role.text, role.range, "role")
  }

  private mutating func check(_ name: Credit.Name) {
    ranges.inside(name.range, "name")
    same(name.text, name.range, "name")
  }

  /// A text without white space is what stands in its range.
  private mutating func same(_ text: String, _ range: Range<Int>, _ name: String) {
    guard range.lowerBound >= 0, range.upperBound <= page.bytes.count else { return }
    let there = page.string(range).unicodeScalars.filter { !$0.isGap }
    ranges.claim(Array(text.unicodeScalars) == Array(there), "\(name) “\(text)” is not at \(range)")
  }
}
