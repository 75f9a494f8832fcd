import JSONText
import Testing

@testable import System

@Suite("Streams")
struct StreamTests {
  private let lead = ["--stream", "--select", "lead/marker-spacing"]

  private func run(
    _ command: String, _ lines: [String], within surroundings: Surroundings = .plain
  ) throws -> ProgramRun {
    let words = ([command] + lead).map { Array($0.utf8) }
    return try Sandbox().run(
      words, input: Array(lines.joined(separator: "\n").utf8), within: surroundings)
  }

  private func answers(_ run: ProgramRun) throws -> [JSONNode] {
    try run.output.split(separator: UInt8(ascii: "\n")).map {
      try JSONReader.read(Array($0), dialect: .strict)
    }
  }

  private func document(_ id: String, _ text: String) -> String {
    "{\"id\": \(id), \"text\": \"\(Pages.replacing("\n", by: "\\n", in: text))\"}"
  }

  @Test("Every document gets a line, in order, with its id as it came")
  func order() throws {
    let ids = ["1", "\"二\"", "{\"a\": [1.50, null]}", "null"]
    let run = try run("lint", ids.map { document($0, Pages.oneFinding) })
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == ids.count)
    for (line, id) in zip(lines, ids) { #expect(line.hasPrefix("{\"id\":\(id),\"findings\":[{")) }
    let finding = try answers(run).first?["findings"]?.value.elements?.first
    #expect(finding?["line"]?.value.integer == 5)
    #expect(finding?["rule"]?.value.string == "lead/marker-spacing")
  }

  @Test("fix answers with the text repaired and what remains")
  func fix() throws {
    let run = try run("fix", [document("7", Pages.oneFinding), document("8", Pages.clean)])
    let answers = try answers(run)
    #expect(answers.map { $0["text"]?.value.string } == [Pages.repaired, Pages.clean])
    #expect(answers.map { $0["fixes"]?.value.integer } == [1, 0])
    #expect(answers.allSatisfy { $0["findings"]?.value.elements?.isEmpty == true })
  }

  @Test("Documents are judged each by itself, whatever came before")
  func independence() throws {
    let spaced = Pages.replacing("本报讯（", by: "本报讯 （", in: Pages.oneFinding)
    let alone = try run("lint", [document("0", Pages.oneFinding)]).text
    let after = try run("lint", [document("1", spaced), document("0", Pages.oneFinding)]).text
    #expect(after.hasSuffix("\n" + alone))
  }

  @Test(
    "A bad line becomes an error with its number, and the run goes on",
    arguments: [
      "", "{", "[1]", "{\"id\": 2}", "{\"id\": 2, \"text\": 5}", "本报讯",
      "{\"id\": 2, \"text\": \"\\ud800\"}", "{\"id\": 2, \"text\": \"\", \"date\": \"2024-02-30\"}",
    ])
  func badLine(_ line: String) throws {
    for command in ["lint", "fix"] {
      let run = try run(
        command, [document("1", Pages.clean), line, document("3", Pages.oneFinding)])
      #expect(run.status == 0)
      let answers = try answers(run)
      try #require(answers.count == 3)
      #expect(answers[1]["line"]?.value.integer == 2)
      #expect(answers[1]["error"]?.value.string?.isEmpty == false)
      #expect(answers[0]["error"] == nil && answers[2]["error"] == nil)
      #expect(answers[2]["id"]?.value.integer == 3)
    }
  }

  @Test("A date that no calendar has is told from one in a wrong form")
  func dates() throws {
    let days = ["2024-02-30", "2024-2-3"]
    let lines = days.map { "{\"id\": 1, \"text\": \"\", \"date\": \"\($0)\"}" }
    let errors = try answers(try run("lint", lines)).map { $0["error"]?.value.string }
    #expect(errors == ["“date”不对：没有 2024-02-30 这一天", "“date”应为形如“2024-02-06”的日期"])
  }

  @Test("Bytes that are not UTF-8 make a bad line, not a wrong text")
  func rawBytes() throws {
    let input = Array("{\"text\": \"".utf8) + [0xB1, 0xA8] + Array("\"}\n{\"text\": \"\"}".utf8)
    let run = try Sandbox().run("fix", "--stream", input: input)
    let answers = try answers(run)
    #expect(answers.map { $0["error"] != nil } == [true, false])
  }

  @Test("Each answer is there before the next line is sent", arguments: ["lint", "fix"])
  func flushing(_ command: String) throws {
    let lines = (0..<20).map { document("\($0)", Pages.oneFinding) } + [""]
    let run = try run(command, lines, within: .dialogue)
    #expect(run.status == 0)
    #expect(try answers(run).map { $0["id"]?.value.integer } == Array(0..<20))
  }

  @Test("Line ends of Windows, blank ends and no input are taken")
  func ends() throws {
    #expect(try run("lint", []).output.isEmpty)
    let run = try run("lint", [document("1", Pages.clean) + "\r", document("2", Pages.clean), ""])
    #expect(try answers(run).count == 2)
  }

  @Test("A reader that goes away ends the stream quietly")
  func briefReader() throws {
    let lines = (0..<3000).map { document("\($0)", Pages.oneFinding) }
    #expect(try run("lint", lines, within: .briefReader).errors == "status 0\n")
  }

  @Test("Answers that cannot be written are told")
  func fullDisk() throws {
    let run = try run("lint", [document("1", Pages.clean)], within: .fullDisk)
    #expect(run.status == 2)
    #expect(run.errors.contains("磁盘已满"))
  }

  @Test("What means nothing to a stream is refused")
  func wrongCalls() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.clean)
    for words in [["--format", "json"], ["--fail-on", "error"], ["--jobs", "2"], ["page.txt"]] {
      let run = try sandbox.run((["lint", "--stream"] + words).map { Array($0.utf8) })
      #expect(run.status == 2)
      #expect(run.errors.contains("--stream"))
    }
  }
}
