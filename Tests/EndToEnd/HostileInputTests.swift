import Glibc
import Testing

@testable import System

@Suite("Input that nobody should send")
struct HostileInputTests {
  private let ended: Set<Int32> = [0, 1]

  @Test("An empty file, blank pages and form feeds alone are checked")
  func empty() throws {
    let sandbox = try Sandbox()
    for (name, text) in [("a", ""), ("b", "\n \n"), ("c", "\u{0C}\u{0C}"), ("d", "\u{FEFF}")] {
      try sandbox.file(name + ".txt", text)
    }
    for command in ["lint", "fix"] { #expect(try sandbox.run(command).status == 0) }
    #expect(try sandbox.run("outline", "a.txt").status == 0)
    #expect(try sandbox.text("c.txt") == "\u{0C}\u{0C}")
  }

  @Test("NUL bytes are characters like others", arguments: ["lint", "fix", "outline"])
  func nul(_ command: String) throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", "本报讯\0(记者\0张三)\0\n\0\n" + Pages.oneFinding)
    #expect(try ended.contains(sandbox.run(command, "page.txt").status))
  }

  @Test("Bytes that are not text are told with their offset; the other files are checked")
  func damaged() throws {
    let sandbox = try Sandbox()
    let cut = Array("本报讯(记者张三)".utf8).dropLast(2)
    try sandbox.file("1-cut.txt", Array(cut))
    try sandbox.file("2-lone.txt", [0xFF, 0xFE, 0x2C, 0x67, 0x00, 0xD8, 0x2C, 0x67])
    try sandbox.file("3-odd.txt", [0xFE, 0xFF, 0x67, 0x2C, 0x67])
    try sandbox.file("4-page.txt", Pages.oneFinding)
    for command in ["lint", "fix"] {
      let run = try sandbox.run(command, "--select", "lead", "--locale", "en")
      #expect(run.status == 2)
      #expect(run.errors.contains("1-cut.txt") && run.errors.contains("offset \(cut.count - 2)"))
      #expect(run.errors.contains("2-lone.txt") && run.errors.contains("offset 4"))
      #expect(run.errors.contains("3-odd.txt"))
      #expect(!run.errors.contains("4-page.txt"))
    }
    #expect(try sandbox.text("4-page.txt") == Pages.repaired)
    #expect(try sandbox.bytes("1-cut.txt") == Array(cut))
  }

  @Test("An encoding that is named is believed, and checked")
  func namedEncoding() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.clean)
    #expect(try sandbox.run("lint", "--encoding", "utf-16be", "page.txt").status == 2)
    #expect(try sandbox.run("lint", "--encoding", "UTF8", "page.txt").status != 2)
  }

  @Test("A hundred megabytes on one line are checked")
  func oneLine() throws {
    let sandbox = try Sandbox()
    let sentence = Array("市总工会举办书法展,职工踊跃参加。".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(100_000_000 + sentence.count)
    while bytes.count < 100_000_000 { bytes += sentence }
    try sandbox.file("page.txt", bytes)
    let run = try sandbox.run("lint", "--quiet", "page.txt")
    #expect(ended.contains(run.status), "\(run.status) \(run.errors)")
  }

  @Test("A link to itself, and a folder linked into itself, come to an end")
  func loops() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("pages")
    try sandbox.file("pages/page.txt", Pages.clean)
    try sandbox.link("pages/again", to: "../pages")
    #expect(try sandbox.run("lint", "--select", "lead", "pages").status == 0)
    try sandbox.link("pages/self.txt", to: "self.txt")
    let run = try sandbox.run("lint", "--select", "lead", "pages")
    #expect(run.status == 2)
    #expect(run.errors.contains("pages/self.txt"))
  }

  @Test("A folder without permission is told; the others are checked")
  func forbidden() throws {
    // Nothing is forbidden to root.
    guard geteuid() != 0 else { return }
    let sandbox = try Sandbox()
    try sandbox.folder("closed")
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.setMode(0, of: "closed")
    let run = try sandbox.run("lint", "--quiet")
    #expect(run.status == 2)
    #expect(run.errors.contains("closed"))
    #expect(run.text.contains("page.txt:5:4: "))
  }

  @Test("A file name need not be UTF-8")
  func rawName() throws {
    let sandbox = try Sandbox()
    let name: [UInt8] = [0xB1, 0xA8] + Array(".txt".utf8)
    try AtomicFile.createNew(sandbox.path.appending(Path(bytes: name)), Array(Pages.clean.utf8))
    let run = try sandbox.run([Array("lint".utf8), Array("--select=lead".utf8), name])
    #expect(run.status == 0, "\(run.errors)")
  }
}
