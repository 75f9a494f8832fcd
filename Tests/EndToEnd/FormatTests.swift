import JSONText
import Testing

@testable import System

@Suite("copydesk lint --format")
struct FormatTests {
  private let select = ["lint", "--select", "lead/marker-spacing"]

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.file("甲,乙:%.txt", Pages.oneFinding)
    try sandbox.file("clean.txt", Pages.clean)
    return sandbox
  }

  private func run(_ sandbox: Sandbox, _ words: String...) throws -> ProgramRun {
    try sandbox.run((select + words + ["甲,乙:%.txt", "clean.txt"]).map { Array($0.utf8) })
  }

  private func json(_ bytes: [UInt8]) throws -> JSONNode {
    try JSONReader.read(bytes, dialect: .strict)
  }

  @Test("SARIF names rule, place, fix and a fingerprint, and carries the rules")
  func sarif() throws {
    let sandbox = try sandbox()
    let run = try run(sandbox, "--format", "sarif", "--locale", "en")
    #expect(run.status == 1)
    let only = try #require(try json(run.output)["runs"]?.value.elements?.first)
    #expect(only["columnKind"]?.value.string == "unicodeCodePoints")
    let results = try #require(only["results"]?.value.elements)
    #expect(results.count == 1)
    let result = try #require(results.first)
    #expect(result["level"]?.value.string == "warning")
    let place = result["locations"]?.value.elements?.first?["physicalLocation"]
    let uri = place?["artifactLocation"]?["uri"]?.value.string
    #expect(uri == "%E7%94%B2%2C%E4%B9%99%3A%25.txt")
    let region = ["startLine", "startColumn", "endLine", "endColumn"].map {
      place?["region"]?[$0]?.value.integer
    }
    #expect(region == [5, 4, 5, 5])
    let change = result["fixes"]?.value.elements?.first?["artifactChanges"]?.value.elements?.first
    let replacement = change?["replacements"]?.value.elements?.first
    #expect(replacement?["insertedContent"]?["text"]?.value.string?.isEmpty == true)
    let index = try #require(result["ruleIndex"]?.value.integer)
    let rule = try #require(only["tool"]?["driver"]?["rules"]?.value.elements?[index])
    #expect(rule["id"]?.value.string == "lead/marker-spacing")
    #expect(rule["help"]?["markdown"]?.value.string?.contains("⟦") == true)
  }

  @Test("A long text's findings stand among those of others")
  func longText() throws {
    let sandbox = try Sandbox()
    try sandbox.file("a.txt", Pages.oneFinding)
    let findings = [String](repeating: Pages.oneFinding, count: 1000).joined(separator: "\u{0C}")
    try sandbox.file("b.txt", String(repeating: "a", count: 5 << 20) + "\u{0C}" + findings)
    try sandbox.file("c.txt", Pages.oneFinding)
    let formats = ["--format", "sarif", "--output", "findings.sarif", "--format", "json"]
    let run = try sandbox.run((select + formats + ["."]).map { Array($0.utf8) })
    let listed = try json(run.output)["findings"]?.value.elements ?? []
    let paths = listed.map { $0["path"]?.value.string }
    #expect(paths == ["a.txt"] + [String](repeating: "b.txt", count: 1000) + ["c.txt"])
    let report = try json(try sandbox.bytes("findings.sarif"))
    let results = report["runs"]?.value.elements?.first?["results"]?.value.elements
    #expect(results?.count == 1002)
  }

  @Test("A fingerprint stays when lines move and changes with the line")
  func fingerprints() throws {
    let sandbox = try sandbox()
    func print() throws -> String? {
      let run = try run(sandbox, "--format", "sarif")
      let result = try json(run.output)["runs"]?.value.elements?.first?["results"]?.value.elements
      return result?.first?["partialFingerprints"]?["copydesk/v1"]?.value.string
    }
    let first = try #require(try print())
    let path = sandbox.path.appending("甲,乙:%.txt")
    try AtomicFile.replace(path, with: Array((Pages.clean + "\n" + Pages.oneFinding).utf8))
    #expect(try print() == first)
    let crlf = Pages.replacing("\n", by: "\r\n", in: Pages.oneFinding)
    try AtomicFile.replace(path, with: Array(crlf.utf8))
    #expect(try print() == first)
    let other = Pages.replacing("王五", by: "王六", in: Pages.oneFinding)
    try AtomicFile.replace(path, with: Array(other.utf8))
    #expect(try print() != first)
  }

  @Test("GitHub's annotations escape what would end them")
  func gitHub() throws {
    let run = try run(try sandbox(), "--format", "github")
    #expect(
      run.text.hasPrefix(
        "::warning file=甲%2C乙%3A%25.txt,line=5,endLine=5,col=4,endColumn=5,title=lead/marker-spacing::"
      ))
    #expect(run.text.split(separator: "\n").count == 1)
  }

  @Test("GitLab's report has what it needs, and is an empty list where nothing is found")
  func gitLab() throws {
    let sandbox = try sandbox()
    let findings = try #require(
      try json(try run(sandbox, "--format", "gitlab").output).value.elements)
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding["severity"]?.value.string == "major")
    #expect(finding["location"]?["path"]?.value.string == "甲,乙:%.txt")
    #expect(finding["location"]?["lines"]?["begin"]?.value.integer == 5)
    #expect(finding["fingerprint"]?.value.string?.isEmpty == false)
    let clean = try sandbox.run("lint", "--format", "gitlab", "clean.txt")
    #expect(try json(clean.output).value.elements?.isEmpty == true)
  }

  @Test("Formats of lines have a line a finding", arguments: ["compact", "jsonl", "rdjsonl"])
  func lines(format: String) throws {
    let run = try run(try sandbox(), "--format", format)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("lead/marker-spacing") == true)
    if format != "compact" { _ = try json(run.output) }
  }

  @Test("reviewdog counts columns in bytes")
  func reviewdog() throws {
    let diagnostic = try json(try run(try sandbox(), "--format", "rdjsonl").output)
    let start = diagnostic["location"]?["range"]?["start"]
    #expect(start?["line"]?.value.integer == 5)
    #expect(start?["column"]?.value.integer == 10)
    let suggestion = diagnostic["suggestions"]?.value.elements?.first
    #expect(suggestion?["range"]?["end"]?["column"]?.value.integer == 11)
    #expect(suggestion?["text"]?.value.string?.isEmpty == true)
  }

  @Test("XML keeps awkward names", arguments: ["checkstyle", "junit"])
  func xml(format: String) throws {
    let sandbox = try Sandbox()
    try sandbox.file("a&\"<\u{1}.txt", Pages.oneFinding)
    let words = select + ["--format", format, "a&\"<\u{1}.txt"]
    let run = try sandbox.run(words.map { Array($0.utf8) })
    #expect(run.text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    #expect(run.text.contains("name=\"a&amp;&quot;&lt;\u{FFFD}.txt\""))
  }

  @Test("A file without findings is a test that passed")
  func junit() throws {
    let run = try run(try sandbox(), "--format", "junit")
    #expect(run.text.contains("<testsuite name=\"clean.txt\" tests=\"1\" failures=\"0\""))
    #expect(run.text.contains("<testcase classname=\"clean.txt\" name=\"copydesk\" time=\"0\"/>"))
  }

  @Test("A report in a file leaves standard input and the other reports open")
  func standardInput() throws {
    let sandbox = try sandbox()
    let words = select + ["--format", "sarif", "--output", "a.sarif", "--format", "json", "-"]
    let run = try sandbox.run(
      words.map { Array($0.utf8) }, input: Array(Pages.oneFinding.utf8))
    #expect(run.status == 1, "\(run.errors)")
    #expect(try json(run.output)["findings"]?.value.elements?.count == 1)
    #expect(try sandbox.text("a.sarif").contains("lead/marker-spacing"))
  }

  @Test("Several formats at once, each to its file, one to standard output")
  func several() throws {
    let sandbox = try sandbox()
    try sandbox.file("old.json", "what was there before")
    let both = try run(
      sandbox, "--format", "sarif", "--output", "a.sarif", "--format", "compact", "--format",
      "json", "--output", "old.json")
    #expect(both.status == 1)
    #expect(both.text == (try run(sandbox, "--format", "compact").text))
    #expect(try sandbox.bytes("a.sarif") == (try run(sandbox, "--format", "sarif").output))
    #expect(try sandbox.bytes("old.json") == (try run(sandbox, "--format", "json").output))
    #expect(try run(sandbox, "--output", "b.txt").output.isEmpty)
    #expect(try sandbox.text("b.txt").contains("lead/marker-spacing"))
  }

  @Test(
    "A report takes the place of no copy",
    arguments: [["page.txt", "page.txt"], ["other.txt", "page.txt"], ["page.txt", "."]])
  func noCopyIsOverwritten(_ words: [String]) throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.file("other.txt", Pages.oneFinding)
    let run = try sandbox.run("lint", "--output", words[0], words[1])
    #expect(run.status == 2)
    #expect(try sandbox.text(words[0]) == Pages.oneFinding)
  }

  @Test("A report takes the place of no configuration and no baseline of its run")
  func nothingNeededIsOverwritten() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.file("copydesk.json", "{}\n")
    #expect(try sandbox.run("lint", "--output", "copydesk.json", "page.txt").status == 2)
    #expect(try sandbox.text("copydesk.json") == "{}\n")
    for option in ["--write-baseline", "--baseline"] {
      let run = try sandbox.run("lint", option, "known.json", "--output", "known.json", "page.txt")
      #expect(run.status == 2)
      #expect(try sandbox.run("lint", "--write-baseline", "known.json", "page.txt").status == 0)
    }
  }

  @Test("Wrong calls say what is wrong, and nothing is written")
  func wrongCalls() throws {
    let sandbox = try sandbox()
    let two = try run(sandbox, "--format", "sarif", "--format", "json")
    #expect(two.status == 2 && two.errors.contains("--output"))
    let typo = try run(sandbox, "--format", "sarrif")
    #expect(typo.status == 2 && typo.errors.contains("“sarif”"))
    let files = try run(sandbox, "--output", "a", "--output", "b")
    #expect(files.status == 2)
    let folder = try run(sandbox, "--format", "json", "--output", "missing/a.json")
    #expect(folder.status == 2 && folder.errors.contains("missing/a.json"))
  }
}
