import Testing

@Suite("copydesk outline, rules and explain")
struct ReadingTests {
  @Test("An outline names the parts of a page, for people and for machines")
  func outline() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", "书法展开幕\n\n" + Pages.clean)
    let json = try sandbox.run("outline", "page.txt", "--format", "json")
    #expect(json.status == 0)
    #expect(json.text.contains(#""marker": "本报讯""#))
    #expect(json.text.contains("张三"))
    #expect(try sandbox.run("outline", "page.txt").text.contains("书法展开幕"))
    #expect(try sandbox.run("outline").status == 2)
    #expect(try sandbox.run("outline", "page.txt", "other.txt").status == 2)
    #expect(try sandbox.run("outline", "missing.txt").status == 2)
  }

  @Test("A house's own marker is one only where the configuration says so")
  func houseMarkers() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", "湖滨速递(记者张三)3月2日,市总工会举办书法展。\n")
    let marker = #""marker": "湖滨速递""#
    #expect(!(try sandbox.run("outline", "page.txt", "--format", "json").text.contains(marker)))
    try sandbox.file("copydesk.json", #"{"markers": ["湖滨速递"]}"#)
    #expect(try sandbox.run("outline", "page.txt", "--format", "json").text.contains(marker))
  }

  @Test("Who asks for a desk is told its rules")
  func desk() throws {
    let run = try Sandbox().run("explain", "lead", "--locale", "en")
    #expect(run.status == 2)
    #expect(run.errors.contains("is a desk") && run.errors.contains("lead/marker-form"))
  }

  @Test("Rules are listed as the folder has them configured, and explained one by one")
  func rules() throws {
    let sandbox = try Sandbox()
    let id = "lead/marker-spacing"
    #expect(try sandbox.run("rules").text.contains(id))
    #expect(try sandbox.run("rules", "--format", "json").text.contains(#""id": "\#(id)""#))
    let page = try sandbox.run("explain", id, "--locale", "en")
    #expect(page.status == 0)
    #expect(page.text.contains("⟦"))
    #expect(page.text.contains("warning"))
    try sandbox.file("copydesk.json", #"{"rules": {"lead/marker-spacing": "error"}}"#)
    #expect(try sandbox.run("explain", id, "--locale", "en").text.contains("error"))
    let unknown = try sandbox.run("explain", "lead/marker-spaceing")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("“\(id)”"))
  }
}
