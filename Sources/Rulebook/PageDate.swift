package import RuleFormat

/// How the date of a page is known.
package enum PageDate: Equatable, Sendable {
  /// The same day for every page.
  case fixed(CalendarDate)

  /// The day that stands in the page's path.
  case inPath(DatePattern)

  /// Reads a date, or an object with the key `path`.
  init(_ item: DocumentItem) throws(DocumentError) {
    if item.isObject {
      let pattern = try DocumentFields(item, allowed: ["path"]).required("path")
      self = .inPath(try DatePattern(pattern))
    } else {
      self = .fixed(try Self.readDay(item))
    }
  }

  private static func readDay(_ item: DocumentItem) throws(DocumentError) -> CalendarDate {
    let text = item.isString ? try item.string() : ""
    if let date = CalendarDate(text) { return date }
    throw CalendarDate.noSuchDay(text).map { item.error($0) }
      ?? item.error(
        expected: Bilingual(
          chinese: CalendarDate.form.chinese + "，或 {\"path\": …}",
          english: CalendarDate.form.english + ", or {\"path\": …}"
        )
      )
  }

  /// The date of the page at a path relative to the configuration's folder; nil where the path
  /// names none.
  package func date(of path: String) -> CalendarDate? {
    switch self {
    case .fixed(let date): date
    case .inPath(let pattern): pattern.date(in: path)
    }
  }
}
