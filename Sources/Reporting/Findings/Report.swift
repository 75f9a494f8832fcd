/// Puts a report together from the parts of its files.
package struct Report {
  /// What writes the parts; its copies do as well.
  package private(set) var reporter: any FindingReporter
  private var isEmpty = true
  private var isOpen = false

  /// Begins a report.
  package init(_ reporter: any FindingReporter) {
    self.reporter = reporter
  }

  /// What is to be written before the next part, which must not be empty.
  package mutating func beginPart() -> [UInt8] {
    defer { isEmpty = false }
    return open() + (isEmpty ? [] : reporter.separator)
  }

  /// What is to be written at the end.
  package mutating func finish(_ summary: RunSummary) -> [UInt8] {
    open() + reporter.finish(summary)
  }

  private mutating func open() -> [UInt8] {
    guard !isOpen else { return [] }
    isOpen = true
    return reporter.opening
  }
}
