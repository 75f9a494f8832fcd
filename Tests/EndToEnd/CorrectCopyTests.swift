import Testing

@testable import System

/// Copy of every kind that newspapers print, written for this test and read by an editor: nothing is wrong
/// with it.
///
/// A false alarm that somebody finds becomes a page here.
@Suite("Correct copy")
struct CorrectCopyTests {
  private static let pages: [Path] = {
    let folder = Path(#filePath).parent?.appending("CorrectCopy")
    return FileFinder(extensions: ["txt", "md"]).find(folder.map { [$0] } ?? []).files
  }()

  @Test("Every page is there")
  func count() {
    #expect(Self.pages.count >= 321)
  }

  @Test("No page has a fault, and none is changed unasked")
  func quiet() throws {
    let sandbox = try Sandbox()
    for page in Self.pages {
      let copy = try FileReader.read(page)
      let name = page.name.display
      let run = try sandbox.run("fix", "--stdin-filename", name, "-", input: copy)
      #expect(run.output == copy, "\(name): \(run.errors)")
      #expect(run.status == 0, "\(name): \(run.errors)")
    }
  }
}
