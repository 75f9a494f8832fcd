internal import Linting
internal import RuleFormat

/// Findings as JUnit's XML: a suite a file, a failed case a finding; a file without findings is one
/// case that passed, a file that could not be checked one that met an error.
struct JUnitReporter: FindingReporter {
  private let language: Language
  private var messages: MessageRenderer

  init(_ messages: MessageRenderer, language: Language) {
    self.messages = messages
    self.language = language
  }

  var opening: [UInt8] { Array((XMLText.declaration + "<testsuites name=\"copydesk\">\n").utf8) }

  mutating func write<Failure: Error>(
    _ report: FileReport, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let count = report.diagnostics.count
    var text = XMLText()
    text.open("testsuite", Self.suite(report.path, tests: max(1, count), failures: count))
    if count == 0 {
      text.empty("testcase", [("classname", report.path), ("name", "copydesk"), ("time", "0")])
    } else {
      let lines = SourceLines(report.source)
      for diagnostic in report.diagnostics { add(diagnostic, report.path, lines, &text) }
    }
    text.close("testsuite")
    try take(text.bytes)
  }

  /// A suite of one case that met an error.
  mutating func add(_ failure: FileFailure) -> [UInt8] {
    var text = XMLText()
    text.open("testsuite", Self.suite(failure.path, tests: 1, failures: 0, errors: 1))
    text.open(
      "testcase", [("classname", failure.path), ("name", FileFailure.name), ("time", "0")])
    text.element(
      "error", [("message", messages.text(of: failure)), ("type", FileFailure.name)],
      failure.sentence.text(in: language))
    text.close("testcase")
    text.close("testsuite")
    return text.bytes
  }

  mutating func finish(_ summary: RunSummary) -> [UInt8] { Array("</testsuites>\n".utf8) }

  private mutating func add(
    _ diagnostic: Diagnostic, _ path: String, _ lines: SourceLines, _ text: inout XMLText
  ) {
    let place = lines.position(of: diagnostic.range.lowerBound)
    let message = messages.text(of: diagnostic)
    let severity = Labels.severity(diagnostic.severity).text(in: language)
    text.open(
      "testcase",
      [
        ("classname", path), ("name", "\(diagnostic.rule) \(place.line):\(place.column)"),
        ("time", "0"),
      ])
    text.element(
      "failure", [("message", message), ("type", diagnostic.severity.rawValue)],
      "\(path):\(place.line):\(place.column): \(severity) \(message)")
    text.close("testcase")
  }

  private static func suite(
    _ name: String, tests: Int, failures: Int, errors: Int = 0
  ) -> [(String, String)] {
    [
      ("name", name), ("tests", String(tests)), ("failures", String(failures)),
      ("errors", String(errors)), ("skipped", "0"), ("time", "0"),
    ]
  }
}
