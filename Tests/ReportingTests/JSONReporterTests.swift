import JSONText
import Linting
import NewsCopy
import Reporting
import RuleFormat
import Testing

@Suite struct JSONReporterTests {
  private func output(_ reports: [FileReport]) throws -> [UInt8] {
    var reporter = JSONReporter(language: .english, book: try TestBook.book)
    var joined = Report(reporter)
    var summary = RunSummary()
    var bytes: [UInt8] = []
    for report in reports {
      summary.add(report)
      let part = reporter.add(report)
      if !part.isEmpty { bytes += joined.beginPart() + part }
    }
    return bytes + joined.finish(summary)
  }

  @Test func findingsKeepTheirPlacesAndEdits() throws {
    let page = try #require(MarkedPage("头\r\n𬭊⟦ ⟧甲\n⟦乙\n丙⟧"))
    let node = try JSONReader.read(
      output([page.report(path: "a\"\\\u{1}.txt", what: "\"\n", fix: .safe, related: [0..<3])]),
      dialect: .strict)
    let findings = try #require(node["findings"]?.value.elements)
    let first = try #require(findings.first)
    #expect(first["rule"]?.value.string == "lead/gap")
    #expect(first["severity"]?.value.string == "warning")
    #expect(first["path"]?.value.string == "a\"\\\u{1}.txt")
    #expect(first["message"]?.value.string == "“\"\n” is set close")
    #expect(first["fix"]?.value.string == "safe")
    #expect(place(first) == [2, 2, 2, 3])
    #expect(first["edits"]?.value.elements?.map(place) == [[2, 2, 2, 3]])
    #expect(first["edits"]?.value.elements?.first?["replacement"]?.value.string?.isEmpty == true)
    #expect(first["related"]?.value.elements?.map(place) == [[1, 1, 1, 2]])
    #expect(findings.dropFirst().map(place) == [[3, 1, 4, 2]])
    #expect(node["summary"]?["findings"]?.value.integer == 2)
    #expect(node["summary"]?["safe_fixes"]?.value.integer == 2)
    #expect(node["summary"]?["desks"]?["lead"]?["warnings"]?.value.integer == 2)
    #expect(node["summary"]?["rules"]?["lead/gap"]?["findings"]?.value.integer == 2)
  }

  @Test func eachFindingHasALine() throws {
    let page = try #require(MarkedPage("⟦甲⟧⟦乙⟧"))
    let text = String(decoding: try output([page.report(), page.report()]), as: UTF8.self)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("{\"rule\"") } == 4)
    #expect(text.contains("\"fix\":null,\"edits\":[],\"related\":[]}"))
  }

  @Test func nothingFoundIsValidToo() throws {
    let report = FileReport(path: "a", source: SourceText("甲"), diagnostics: [], characters: 1)
    let node = try JSONReader.read(output([report]), dialect: .strict)
    #expect(node["findings"]?.value.elements?.isEmpty == true)
    #expect(node["summary"]?["files"]?.value.integer == 1)
    #expect(node["summary"]?["characters"]?.value.integer == 1)
  }

  private func place(_ node: JSONNode) -> [Int] {
    ["line", "column", "end_line", "end_column"].compactMap { node[$0]?.value.integer }
  }
}
