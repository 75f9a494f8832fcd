import JSONText
import Testing

@testable import System

@Suite("Rules that are switched off from the editor")
struct SwitchingOffTests {
  private let capabilities =
    #"{"general":{"positionEncodings":["utf-8"]},"workspace":{"workspaceEdit":{"documentChanges":"#
    + #"true}},"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{}}}}}"#

  @Test(
    "They are off then, whatever an override says of them, and nothing else that was said is lost",
    arguments: [
      (#"{"overrides":[{"paths":["**"],"rules":{"lead":"error"}}]}"#, 4),
      (#"{"rules":{"lead":"off"},"overrides":[{"paths":["*.txt"],"rules":{"lead":"on"}},]}"#, 4),
      (#"{"overrides":[{"paths":["*.md"],"rules":{"lead":"error"}}]}"#, 4),
      (#"{"rules":{"lead/marker-spacing":"error"}}"#, 4),
      (
        #"{"rules":{"lead/marker-spacing":{"severity":"error","options":"#
          + #"{"before-parenthesis":"half-space"} /* 2024 */}}}"#, 0
      ),
      (
        #"{"rules":{"lead/marker-spacing":{"options":{"before-parenthesis":"half-space"}}}}"#, 0
      ),
    ])
  func switchingOff(_ text: String, _ line: Int) throws {
    let folder = try TestFolder.Kept()
    let page = folder.uri + "/page.txt"
    try folder.write("copydesk.json", text)
    var client = TestClient(capabilities, more: #","rootUri":"\#(folder.uri)""#)
    client.open(Copy.oneFinding, uri: page)
    let action = try #require(client.quickFixes(in: page, line: line, character: 9).last)
    #expect(action["title"]?.value.string == "不再检查 lead/marker-spacing（写入配置）")
    let edits = action["edit"]?["documentChanges"]?.elements.first?["edits"]?.elements ?? []
    let edit = try #require(edits.first)
    let edited = edit.editing(text)
    for kept in ["overrides", "options", "half-space", "/* 2024 */"] where text.contains(kept) {
      #expect(edited.contains(kept))
    }
    try folder.write("copydesk.json", edited)
    client.noteChange(of: folder.uri + "/copydesk.json")
    #expect(client.take("window/showMessage").isEmpty)
    #expect(client.findings(of: page)?.isEmpty == true)
  }
}
