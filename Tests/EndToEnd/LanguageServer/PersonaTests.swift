import JSONText
import Testing

@testable import System

/// What real clients were recorded to send in `initialize`; the recordings are not in the project.
enum Personas {
  /// Their files, beside the project; none where they are absent.
  static var files: [Path] {
    guard let seed = try? Pages.seeds().first, let root = seed.parent?.parent,
      let folder = root.parent?.appending("shared/data/lsp-personas")
    else { return [] }
    return FileFinder(extensions: nil).find([folder]).files.filter { $0.fileExtension == "json" }
  }
}

@Suite("Recorded clients")
struct PersonaTests {
  private static let uri = "file:///page.txt"

  /// A page with 😀 and 𬭊 before everything that is to be found in it.
  private func page() throws -> String {
    let seed = try #require(try Pages.seeds().first)
    return "😀𬭊\n\n" + String(decoding: try FileReader.read(seed), as: UTF8.self)
  }

  @Test(
    "Each gets its findings one way, and its edits make of a page what `copydesk fix` makes of it",
    .enabled(if: !Personas.files.isEmpty, "../shared/data/lsp-personas is not here"),
    arguments: Personas.files)
  func replay(_ file: Path) throws {
    let sandbox = try Sandbox()
    let page = try page()
    let wanted = try sandbox.run(
      "fix", "--stdin-filename", "page.txt", "-", input: Array(page.utf8))
    let params = String(decoding: try FileReader.read(file), as: UTF8.self)
    let document = #"{"textDocument":{"uri":"\#(Self.uri)"}}"#
    let everything =
      #""range":{"start":{"line":0,"character":0},"end":{"line":9999,"character":0}}"#
    let resolved = #"{"title":"","data":{"uri":"\#(Self.uri)","version":1,"repair":"all"}}"#
    let session =
      try Wire.request(1, "initialize", withoutProcess(params)) + Wire.notification("initialized")
      + Wire.notification("textDocument/didOpen", opening(page))
      + Wire.request(2, "textDocument/diagnostic", document)
      + Wire.request(
        3, "textDocument/codeAction",
        #"{"textDocument":{"uri":"\#(Self.uri)"},\#(everything),"context":{"diagnostics":[],"only":["source.fixAll"]}}"#
      ) + Wire.request(4, "codeAction/resolve", resolved)
      + Wire.request(5, "textDocument/documentSymbol", document)
      + Wire.request(6, "textDocument/formatting", document)
    let run = try ServerRun(session + Wire.end, in: sandbox)
    #expect(run.status == 0 && run.isWellFormed && run.errors.isEmpty)
    #expect(run.answers.map(\.id) == ["1", "2", "3", "4", "5", "6", "99"])
    #expect(run.answers.allSatisfy { $0.code == 0 })
    let offered = try #require(run.result(1)?["capabilities"])
    #expect(run.result(5)?.value.elements?.isEmpty == false)
    #expect(run.result(2)?["items"]?.value.elements?.isEmpty == false)
    #expect((offered["diagnosticProvider"] != nil) == (try asks(params)))
    let action = run.result(3)?.value.elements?.first
    let edit = try #require(action?["edit"] ?? run.result(4)?["edit"])
    let edits =
      edit["documentChanges"]?.value.elements?.first?["edits"] ?? edit["changes"]?[Self.uri]
    let unit = offered["positionEncoding"]?.value.string ?? "utf-16"
    let text = EditedText(page, unit).applying(try #require(edits?.value.elements))
    #expect(text == wanted.text)
  }

  private func opening(_ page: String) -> String {
    var writer = JSONWriter()
    writer.string(page)
    let text = String(decoding: writer.take(), as: UTF8.self)
    return
      #"{"textDocument":{"uri":"\#(Self.uri)","languageId":"plaintext","version":1,"text":\#(text)}}"#
  }

  /// The parameters without the process of the recording, which somebody else has today.
  private func withoutProcess(_ params: String) throws -> String {
    let bytes = Array(params.utf8)
    let root = try JSONReader.read(bytes, dialect: .strict)
    guard let range = root["processId"]?.range else { return params }
    let parts = Array(bytes[..<range.lowerBound]) + Array("null".utf8) + bytes[range.upperBound...]
    return String(decoding: parts, as: UTF8.self)
  }

  private func asks(_ params: String) throws -> Bool {
    let root = try JSONReader.read(Array(params.utf8), dialect: .strict)
    return root["capabilities"]?["textDocument"]?["diagnostic"] != nil
  }
}
