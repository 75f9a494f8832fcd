import JSONText
import Testing

@testable import System

/// What reports say of files that could not be read: broken bytes, which stop the superuser as well.
@Suite("Files that cannot be read")
struct UnreadableFileTests {
  private let page = "2,坏:&%.txt"
  private let reason = "The bytes at offset 9 (from 0) are not valid UTF-8"

  /// Two good files around a broken one.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("1.txt", Pages.oneFinding)
    try sandbox.file(page, Array("本报讯".utf8) + [0xFF, 0xFE, 0x0A])
    try sandbox.file("3.txt", Pages.oneFinding)
    return sandbox
  }

  private func run(_ format: String, locale: String = "en", in sandbox: Sandbox) throws
    -> ProgramRun
  {
    try sandbox.run(
      "lint", "--select", "lead/marker-spacing", "--format", format, "--locale", locale, ".")
  }

  /// The report in a format, from a run that failed and told the file on standard error.
  private func report(_ format: String) throws -> ProgramRun {
    let run = try run(format, in: try sandbox())
    #expect(run.status == 2)
    #expect(run.errors.contains("copydesk: \(page): \(reason)"), "\(run.errors)")
    return run
  }

  private func json(_ bytes: some Sequence<UInt8>) throws -> JSONNode {
    try JSONReader.read(Array(bytes), dialect: .strict)
  }

  /// The second of three lines: the others are of the good files.
  private func middleLine(_ run: ProgramRun) throws -> String {
    let lines = run.text.split(separator: "\n")
    try #require(lines.count == 3, "\(run.text)")
    return String(lines[1])
  }

  @Test("json lists them beside the findings")
  func jsonReport() throws {
    let report = try json(try report("json").output)
    let errors = try #require(report["unreadable"]?.value.elements)
    #expect(errors.map { $0["path"]?.value.string } == [page])
    #expect(errors.first?["message"]?.value.string?.hasPrefix(reason) == true)
    #expect(report["findings"]?.value.elements?.count == 2)
    #expect(report["summary"]?["unreadable"]?.value.integer == 1)
  }

  @Test("json has an empty list where every file was read")
  func noErrors() throws {
    let sandbox = try sandbox()
    try sandbox.remove(page)
    let run = try run("json", in: sandbox)
    #expect(run.status == 1)
    #expect(try json(run.output)["unreadable"]?.value.elements?.isEmpty == true)
  }

  @Test("jsonl has an object with “unreadable” for them")
  func jsonLines() throws {
    let run = try report("jsonl")
    let objects = try run.output.split(separator: 0x0A).map { try json($0) }
    #expect(objects.map { $0["unreadable"] == nil } == [true, false, true])
    #expect(objects.map { $0["rule"] == nil } == [false, true, false])
    try #require(objects.count == 3)
    #expect(objects[1]["path"]?.value.string == page)
    #expect(objects[1]["unreadable"]?.value.string?.hasPrefix(reason) == true)
  }

  @Test("SARIF notifies of them, and of nothing where all were read")
  func sarif() throws {
    let run = try #require(try json(try report("sarif").output)["runs"]?.value.elements?.first)
    let invocation = try #require(run["invocations"]?.value.elements?.first)
    #expect(invocation["executionSuccessful"]?.value == .bool(false))
    let notifications = try #require(invocation["toolExecutionNotifications"]?.value.elements)
    #expect(notifications.count == 1)
    let notification = try #require(notifications.first)
    #expect(notification["level"]?.value.string == "error")
    #expect(notification["message"]?["text"]?.value.string?.hasPrefix(reason) == true)
    let place = notification["locations"]?.value.elements?.first?["physicalLocation"]
    let uri = place?["artifactLocation"]?["uri"]?.value.string
    #expect(uri == "2%2C%E5%9D%8F%3A%26%25.txt")
    #expect(place?["artifactLocation"]?["uriBaseId"]?.value.string == "%SRCROOT%")
    let sandbox = try sandbox()
    try sandbox.remove(page)
    let clean = try self.run("sarif", in: sandbox).text
    #expect(clean.contains(#""invocations":[{"executionSuccessful":true}]"#))
  }

  @Test("GitHub annotates them")
  func gitHub() throws {
    let line = try middleLine(try report("github"))
    #expect(line.hasPrefix("::error file=2%2C坏%3A&%25.txt,title=unreadable::\(reason)"), "\(line)")
  }

  @Test("GitLab gets a blocker whose fingerprint stays, whatever the language")
  func gitLab() throws {
    let issues = try #require(try json(try report("gitlab").output).value.elements)
    try #require(issues.count == 3)
    #expect(issues[1]["check_name"]?.value.string == "unreadable")
    #expect(issues[1]["severity"]?.value.string == "blocker")
    #expect(issues[1]["description"]?.value.string?.hasPrefix(reason) == true)
    #expect(issues[1]["location"]?["path"]?.value.string == page)
    #expect(issues[1]["location"]?["lines"]?["begin"]?.value.integer == 1)
    let prints = issues.map { $0["fingerprint"]?.value.string }
    #expect(Set(prints).count == 3 && prints[1]?.contains(page) == true)
    let chinese = try run("gitlab", locale: "zh", in: try sandbox())
    let again = try json(chinese.output).value.elements?.map { $0["fingerprint"]?.value.string }
    #expect(again == prints)
  }

  @Test("JUnit has a suite with an error for each, in its place")
  func junit() throws {
    let text = try report("junit").text
    let suite = """
        <testsuite name="2,坏:&amp;%.txt" tests="1" failures="0" errors="1" skipped="0" time="0">
          <testcase classname="2,坏:&amp;%.txt" name="unreadable" time="0">
            <error message="\(reason)
      """
    #expect(text.contains(suite), "\(text)")
    #expect(text.contains(">2,坏:&amp;%.txt: \(reason)"))
    #expect(text.split(separator: "<testsuite ").count == 4)
  }

  @Test("Checkstyle has an error of the file")
  func checkstyle() throws {
    let text = try report("checkstyle").text
    let entry = """
        <file name="2,坏:&amp;%.txt">
          <error line="1" severity="error" message="\(reason)
      """
    #expect(text.contains(entry) && text.contains(#"source="copydesk.unreadable"/>"#), "\(text)")
  }

  @Test("reviewdog gets a diagnostic of the whole file")
  func reviewdog() throws {
    let diagnostic = try json(try middleLine(try report("rdjsonl")).utf8)
    #expect(diagnostic["severity"]?.value.string == "ERROR")
    #expect(diagnostic["message"]?.value.string?.hasPrefix(reason) == true)
    #expect(diagnostic["location"]?["path"]?.value.string == page)
    #expect(diagnostic["location"]?["range"] == nil)
    #expect(diagnostic["code"]?["value"]?.value.string == "unreadable")
  }

  @Test("The formats for people name them, each language in its words")
  func people() throws {
    let line = try middleLine(try report("compact"))
    #expect(line.hasPrefix("\(page):1:1: error unreadable \(reason)"), "\(line)")
    #expect(try report("text").text.contains("1 file could not be checked:\n  \(page): \(reason)"))
    let chinese = try run("compact", locale: "zh", in: try sandbox())
    #expect(try middleLine(chinese).hasPrefix("\(page):1:1: 错误 unreadable 第 9 字节处"))
  }

  @Test("A file that is not there is named by its path once")
  func missing() throws {
    let run = try sandbox().run("lint", "--format", "json", "missing.txt", "3.txt")
    #expect(run.status == 2)
    let error = try json(run.output)["unreadable"]?.value.elements?.first
    #expect(error?["path"]?.value.string == "missing.txt")
    #expect(error?["message"]?.value.string?.hasSuffix("：不存在。") == true)
    #expect(error?["message"]?.value.string?.contains("missing") == false)
    #expect(run.errors.contains("missing.txt：不存在。"))
  }

  @Test("fix reports them as lint does, and repairs the others")
  func fix() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run("fix", "--select", "lead/marker-spacing", "--format", "jsonl", ".")
    #expect(run.status == 2)
    #expect(try json(run.output)["path"]?.value.string == page)
    #expect(try sandbox.text("3.txt") == Pages.repaired)
    let difference = try sandbox.run("fix", "--diff", page)
    #expect(difference.status == 2 && difference.output.isEmpty)
  }

  @Test(
    "Where a text report and standard error go to one place, they are told there once",
    arguments: ["", "--quiet", "--statistics", "--format json", "--format compact"])
  func once(_ options: String) throws {
    let sandbox = try sandbox()
    let call = "lint --locale en \(options) '\(page)'"
    let terminal = try sandbox.run(
      call.split(separator: " ").map { Array($0.utf8) }, within: .terminal)
    let together = try sandbox.run(shell: "copydesk \(call) 2>&1")
    let apart = try sandbox.run(shell: "copydesk \(call)")
    #expect(apart.errors.contains("copydesk: \(page): \(reason)"), "\(apart.errors)")
    for run in [terminal, together] {
      let lines = run.text.split(whereSeparator: \.isNewline).filter { $0.contains(reason) }
      #expect(lines.count == (options.hasPrefix("--format") ? 2 : 1), "\(run.text)")
    }
  }

  @Test("A difference has no summary, so that standard error tells them wherever it goes")
  func difference() throws {
    let run = try sandbox().run(shell: "copydesk fix --locale en --diff '\(page)' 2>&1")
    #expect(run.status == 2)
    #expect(run.text.contains("copydesk: \(page): \(reason)"), "\(run.text)")
  }

  @Test("What remains of standard input names it once")
  func standardInput() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run(
      "fix", "--locale", "en", "-", input: try sandbox.bytes(page))
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count { $0.contains(reason) } == 1, "\(run.errors)")
  }

  @Test("A report in a file names them, too")
  func file() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run("lint", "--format", "jsonl", "--output", "a.jsonl", page)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(page))
    #expect(try json(try sandbox.bytes("a.jsonl"))["path"]?.value.string == page)
  }
}
