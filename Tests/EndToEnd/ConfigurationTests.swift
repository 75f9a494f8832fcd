import Testing

@testable import System

@Suite("Configuration of the program")
struct ConfigurationTests {
  @Test("The file that init writes is found and understood; init does not write it twice")
  func initialize() throws {
    for language in ["zh", "en"] {
      let sandbox = try Sandbox()
      try sandbox.file("page.txt", Pages.clean)
      #expect(try sandbox.run("init", "--locale", language).status == 0)
      let written = try sandbox.bytes("copydesk.json")
      let lint = try sandbox.run("lint", "--select", "lead/marker-spacing", "page.txt")
      #expect(lint.status == 0, "\(lint.errors)")
      #expect(try sandbox.run("init").status == 2)
      #expect(try sandbox.bytes("copydesk.json") == written)
    }
  }

  @Test(
    "A mistake is told with file, line, column, key and the nearest name",
    arguments: [
      ("{\n  \"rulez\": {}\n}", "copydesk.json:2:3: ", "“rules”"),
      (
        "{\"rules\": {\n\"lead/marker-spaceing\": \"off\"}}", "copydesk.json:2:1: ",
        "“lead/marker-spacing”"
      ),
      ("{\"rules\": {\"lead\": \"of\"}}", "copydesk.json:1:20: rules › lead", "“off”"),
      (
        "{\"rules\": {\"lead/marker-spacing\": {\"options\": {\"before-txt\": \"none\"}}}}",
        "copydesk.json:1:48: ", "“before-text”"
      ),
      ("{\"markers\": \"羊城晚报讯\"}", "copydesk.json:1:13: markers", ""),
      ("{\"ignore\": [\n  \"[a\"]}", "copydesk.json:2:3: ignore › [0]", ""),
      ("{\"overrides\": [{\"paths\": [\"{a\"], \"rules\": {}}]}", "copydesk.json:1:27: ", ""),
      ("{\"profile\": ", "copydesk.json:1:", ""),
    ])
  func mistakes(_ text: String, _ place: String, _ suggestion: String) throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.file("copydesk.json", text)
    let run = try sandbox.run("lint", "page.txt")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("copydesk: " + place), "\(run.errors)")
    #expect(suggestion.isEmpty || run.errors.contains(suggestion), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("The nearest configuration holds; two in one folder are an error")
  func nearest() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("inner")
    try sandbox.file("outer.txt", Pages.oneFinding)
    try sandbox.file("inner/page.txt", Pages.oneFinding)
    try sandbox.file("copydesk.json", #"{"rules": {"lead": "off"}}"#)
    try sandbox.file("inner/.copydesk.json", #"{"rules": {"lead/marker-spacing": "error"}}"#)
    let select = ["lint", "--quiet", "--locale", "en"].map { Array($0.utf8) }
    let run = try sandbox.run(select + [Array(".".utf8)])
    #expect(run.text.contains("inner/page.txt:5:4: error lead/marker-spacing"))
    #expect(!run.text.contains("outer.txt:5:4: "))
    try sandbox.file("inner/copydesk.json", "{}")
    let both = try sandbox.run("lint", "inner/page.txt")
    #expect(both.status == 2)
    #expect(both.errors.contains(".copydesk.json"))
  }

  @Test("Overrides, ignored paths and endings hold below the configuration's folder")
  func paths() throws {
    let sandbox = try Sandbox()
    for folder in ["archive", "drafts", "today"] {
      try sandbox.folder(folder)
      try sandbox.file(folder + "/page.copy", Pages.oneFinding)
    }
    try sandbox.file("today/page.txt", Pages.oneFinding)
    try sandbox.file(
      "copydesk.json",
      """
      {
        "extensions": ["copy"], // not txt
        "ignore": ["drafts/"],
        "overrides": [{"paths": ["archive/**"], "rules": {"lead": "off"}}],
      }
      """)
    let run = try sandbox.run("lint", "--quiet")
    #expect(run.text.contains("today/page.copy:5:4: "))
    #expect(!run.text.contains("drafts/"))
    #expect(!run.text.contains("today/page.txt"))
    #expect(!run.text.contains("archive/page.copy:5:4: "))
    let named = try sandbox.run("lint", "--quiet", "drafts/page.copy")
    #expect(named.text.contains("drafts/page.copy:5:4: "), "what is named is checked")
  }

  @Test("A configuration that is named replaces the search")
  func named() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.file("copydesk.json", "{}")
    try sandbox.file("off.json", #"{"rules": {"lead/marker-spacing": "off"}, "fail-on": "error"}"#)
    let arguments = ["lint", "--quiet", "page.txt", "--config"].map { Array($0.utf8) }
    let run = try sandbox.run(arguments + [Array("off.json".utf8)])
    #expect(!run.text.contains("lead/marker-spacing"))
    #expect(try sandbox.run(arguments + [Array("none.json".utf8)]).status == 2)
  }
}
