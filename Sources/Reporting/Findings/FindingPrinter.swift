internal import Linting
internal import NewsCopy
internal import RuleFormat

/// Prints one finding: what it is, the line it stands on, a caret under the exact text.
struct FindingPrinter {
  /// Places that are named; more of them are only counted.
  private static let mostRelated = 3
  private static let narrowestGutter = 5

  let path: String
  let source: SourceText
  let lines: SourceLines
  let language: Language

  init(_ report: FileReport, language: Language) {
    path = VisibleText.of(report.path)
    source = report.source
    lines = SourceLines(report.source)
    self.language = language
  }

  func print(_ diagnostic: Diagnostic, message: String, to text: inout TerminalText) {
    let start = lines.position(of: diagnostic.range.lowerBound)
    printHead(diagnostic, at: start, message: message, to: &text)
    let first = start.line
    let last = lastLine(of: diagnostic.range, from: first)
    let gutter = max(Self.narrowestGutter, String(last).utf8.count)
    let ink = Ink(diagnostic.severity)
    printLine(first, mark: diagnostic.range, gutter: gutter, ink, to: &text)
    if last > first + 1 {
      text.addSpaces(gutter)
      text.add(" ⋮\n", .faint)
    }
    if last > first { printLine(last, mark: diagnostic.range, gutter: gutter, ink, to: &text) }
    printRelated(diagnostic.related, gutter: gutter, to: &text)
  }

  private func printHead(
    _ diagnostic: Diagnostic, at place: Position, message: String, to text: inout TerminalText
  ) {
    text.add("\(path):\(place.line):\(place.column):", .bold)
    text.add(" ")
    text.add(Labels.severity(diagnostic.severity).text(in: language), Ink(diagnostic.severity))
    text.add(" \(diagnostic.rule) ")
    text.addVisible(message)
    if let fix = diagnostic.fix {
      text.add(" ")
      text.add(Labels.fixNote(fix.safety).text(in: language), .green)
    }
    text.endLine()
  }

  /// The last line that the range has text on; the end of a line break lies on the line before.
  private func lastLine(of range: Range<Int>, from first: Int) -> Int {
    let end = lines.position(of: range.upperBound)
    return end.column == 1 && end.line > first ? end.line - 1 : end.line
  }

  private func printLine(
    _ number: Int, mark: Range<Int>, gutter: Int, _ ink: Ink, to text: inout TerminalText
  ) {
    let line = lines.lineText(number)
    let excerpt = Excerpt(source.bytes, line: line, mark: mark.clamped(to: line))
    let digits = String(number)
    text.addSpaces(gutter - digits.utf8.count)
    text.add("\(digits) │ ", .faint)
    if excerpt.isCutBefore { text.add("…") }
    text.addVisible(source.bytes, excerpt.range)
    if excerpt.isCutAfter { text.add("…") }
    text.endLine()
    text.addSpaces(gutter)
    text.add(" │ ", .faint)
    text.addSpaces(excerpt.caretColumn)
    text.addRun("^", excerpt.caretWidth, ink)
    text.endLine()
  }

  private func printRelated(_ related: PackedRanges, gutter: Int, to text: inout TerminalText) {
    guard !related.isEmpty else { return }
    let places = related.prefix(Self.mostRelated).map { lines.position(of: $0.lowerBound) }
    text.addSpaces(gutter)
    text.add(" = ", .faint)
    text.add(
      Labels.related(places, more: related.count - places.count).text(in: language))
    text.endLine()
  }
}
