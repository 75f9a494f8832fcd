import NewsCopy
import Testing

/// A lead and what has to be read from it.
struct LeadCase: Sendable, CustomTestStringConvertible {
  let copy: String
  /// `marker | place | day | credits`, with `-` for what is not there.
  let reading: String

  init(_ copy: String, _ reading: String) {
    self.copy = copy
    self.reading = reading
  }

  var testDescription: String { copy }

  /// The same line for what the parser reads; nil where it sees no lead.
  static func reading(of copy: String) -> String? {
    let source = SourceText(copy)
    let page = PageParser().page(at: 0, of: source)
    guard let lead = page.articles.first?.lead else { return nil }
    let credits = lead.credits.map(Outline.text).joined(separator: "; ")
    let day = lead.time.flatMap { $0.precision == .day ? $0.text : nil }
    return [lead.marker.text, lead.marker.place, day, credits.isEmpty ? nil : credits]
      .map { $0 ?? "-" }.joined(separator: " | ")
  }
}
