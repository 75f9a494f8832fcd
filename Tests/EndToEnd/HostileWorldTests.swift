import Glibc
import Testing

@testable import System

@Suite("A world that does not give what is asked for")
struct HostileWorldTests {
  private let select = ["--select", "lead/marker-spacing"]

  private func run(
    _ sandbox: Sandbox, _ words: String..., within surroundings: Surroundings = .plain
  ) throws -> ProgramRun {
    let all = words.prefix(1) + select + words.dropFirst()
    return try sandbox.run(all.map { Array($0.utf8) }, within: surroundings)
  }

  private func entries(_ sandbox: Sandbox) throws -> [String] {
    try FolderEntry.list(sandbox.path).map { $0.name.display }.sorted()
  }

  @Test("A report that finds the disk full is told, with status 2")
  func fullDisk() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    for words in [[], ["--format", "sarif"], ["--format", "json"]] {
      let all = ["lint"] + words + ["page.txt"]
      let run = try sandbox.run(all.map { Array($0.utf8) }, within: .fullDisk)
      #expect(run.status == 2)
      #expect(run.errors.contains("磁盘已满"))
    }
    let device = try run(sandbox, "lint", "--format", "json", "--output", "/dev/full", "page.txt")
    #expect(device.status == 2)
    #expect(device.errors.contains("/dev/full") && device.errors.contains("磁盘已满"))
  }

  @Test("A page that does not fit on the disk stays as it was; the smaller ones are repaired")
  func noRoom() throws {
    let sandbox = try Sandbox()
    let long = String(repeating: Pages.oneFinding + "\u{0C}", count: 60)
    try sandbox.file("1.txt", long)
    try sandbox.file("2.txt", Pages.oneFinding)
    let run = try run(sandbox, "fix", "1.txt", "2.txt", within: .shortFiles)
    #expect(run.status == 2)
    #expect(run.errors.contains("1.txt：文件太大") && run.errors.contains("涉及 1 个文件。"))
    #expect(try sandbox.text("1.txt") == long)
    #expect(try sandbox.text("2.txt") == Pages.repaired)
    #expect(try entries(sandbox) == ["1.txt", "2.txt"])
  }

  @Test("A report that does not fit leaves the old one as it was")
  func noRoomForReport() throws {
    let sandbox = try Sandbox()
    try sandbox.file("1.txt", String(repeating: Pages.oneFinding + "\u{0C}", count: 60))
    try sandbox.file("old.json", "old")
    let words = ["--format", "json", "--output", "old.json"]
    let all = ["lint"] + words + ["1.txt"]
    let run = try sandbox.run(all.map { Array($0.utf8) }, within: .shortFiles)
    #expect(run.status == 2 && run.errors.contains("old.json"))
    #expect(try sandbox.text("old.json") == "old")
    #expect(try entries(sandbox) == ["1.txt", "old.json"])
  }

  @Test("In a folder that may not be written, pages stay as they were, and reports have no place")
  func readOnlyFolder() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("closed")
    try sandbox.file("closed/page.txt", Pages.oneFinding)
    try sandbox.setMode(0o666, of: "closed/page.txt")
    try sandbox.setMode(0o555, of: "closed")
    let fixed = try run(sandbox, "fix", "closed/page.txt", within: .unprivileged)
    #expect(fixed.status == 2)
    #expect(fixed.errors.contains("closed/page.txt：没有权限"))
    #expect(try sandbox.text("closed/page.txt") == Pages.oneFinding)
    let report = try run(
      sandbox, "lint", "--output", "closed/report.txt", "closed", within: .unprivileged)
    #expect(report.status == 2 && report.errors.contains("closed/report.txt：没有权限"))
  }

  @Test("A page or a folder that may not be read is told; the others are checked")
  func unreadable() throws {
    let sandbox = try Sandbox()
    try sandbox.folder("closed")
    try sandbox.file("locked.txt", Pages.oneFinding)
    try sandbox.file("page.txt", Pages.oneFinding)
    try sandbox.setMode(0, of: "closed")
    try sandbox.setMode(0, of: "locked.txt")
    let run = try run(sandbox, "lint", "--format", "compact", within: .unprivileged)
    #expect(run.status == 2)
    #expect(run.errors.contains("closed：没有权限") && run.errors.contains("locked.txt：没有权限"))
    let names = ["closed", "locked.txt", "page.txt"]
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == names.count)
    for (line, name) in zip(lines, names) { #expect(line.hasPrefix("\(name):"), "\(run.text)") }
  }

  @Test("A page that was written since it was read is left alone")
  func changedMeanwhile() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", "old")
    let path = sandbox.path.appending("page.txt")
    let stamp = try #require(try FileReader.readUnchanging(path).stamp)
    try AtomicFile.replace(path, with: Array("newer".utf8))
    let error = #expect(throws: FileError.self) {
      try AtomicFile.replace(path, with: Array("repaired".utf8), ifStill: stamp)
    }
    #expect(error?.chinese.contains("别的程序同时在改它") == true)
    #expect(try sandbox.text("page.txt") == "newer")
    #expect(try entries(sandbox) == ["page.txt"])
  }

  @Test("A name that is not UTF-8 is checked and repaired under its own bytes, in every format")
  func rawNames() throws {
    let sandbox = try Sandbox()
    let name: [UInt8] = [0xB1, 0xA8] + Array(".txt".utf8)
    let path = sandbox.path.appending(Path(bytes: name))
    try AtomicFile.createNew(path, Array(Pages.oneFinding.utf8))
    for format in [
      "compact", "json", "sarif", "checkstyle", "junit", "github", "gitlab", "rdjsonl",
    ] {
      let run = try run(sandbox, "lint", "--format", format)
      #expect(run.status == 1)
      #expect(String(validating: run.output, as: UTF8.self) != nil)
    }
    #expect(try run(sandbox, "fix").status == 0)
    #expect(try FileReader.read(path) == Array(Pages.repaired.utf8))
  }

  @Test("FIFOs are read once, and not rewritten")
  func pipes() throws {
    let sandbox = try Sandbox()
    try sandbox.file("page.txt", Pages.oneFinding)
    let words = ["--format", "compact", "a.txt", "b.txt"]
    let run = try sandbox.run(
      (["lint"] + select + words).map { Array($0.utf8) }, within: .pipes)
    #expect(run.status == 1)
    #expect(run.text.split(separator: "\n").count == 2)
    let other = try Sandbox()
    try other.file("page.txt", Pages.oneFinding)
    let fixed = try other.run(
      (["fix"] + select + ["a.txt"]).map { Array($0.utf8) }, within: .pipes)
    #expect(fixed.status == 2)
    #expect(fixed.errors.contains("a.txt：不是普通文件"))
  }
}
