import Glibc
import Testing

@testable import System

@Suite struct AtomicFileTests {
  @Test(arguments: [0o600, 0o640, 0o755, 0o4750] as [mode_t])
  func replacesAndKeepsTheMode(_ mode: mode_t) throws {
    let folder = try TemporaryFolder()
    try folder.file("page.txt", "old, and longer than the new")
    try folder.setMode(mode, of: "page.txt")
    try AtomicFile.replace(folder["page.txt"], with: Array("new".utf8))
    #expect(try FileReader.read(folder["page.txt"]) == Array("new".utf8))
    #expect(try folder.mode(of: "page.txt") == mode)
    #expect(try folder.names() == ["page.txt"])
  }

  @Test(.enabled(if: isRoot, "only root may give files away"))
  func keepsTheOwner() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("page.txt", "old")
    try #require(unsafe chown(path.cString, 1234, 4321) == 0)
    try AtomicFile.replace(path, with: [])
    let status = try FileStatus(of: path)
    #expect(status.owner == 1234 && status.group == 4321)
  }

  @Test func replacesTheTargetOfALinkInItsOwnFolder() throws {
    let folder = try TemporaryFolder()
    try folder.folder("real")
    try folder.file("real/page.txt", "old")
    try folder.link("link", to: "real/page.txt")
    try folder.link("second", to: "link")
    try AtomicFile.replace(folder["second"], with: Array("new".utf8))
    #expect(try FileReader.read(folder["real/page.txt"]) == Array("new".utf8))
    var status = stat()
    #expect(unsafe lstat(folder["link"].cString, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(try folder.names() == ["link", "real", "second"])
  }

  @Test func refusesWhatIsNotAnExistingRegularFile() throws {
    let folder = try TemporaryFolder()
    try folder.folder("folder")
    try folder.fifo("pipe")
    try folder.link("loop", to: "loop")
    let causes = ["folder": EISDIR, "pipe": ENOTSUP, "loop": ELOOP, "none": ENOENT]
    for (name, cause) in causes {
      let error = #expect(throws: FileError.self) { try AtomicFile.replace(folder[name], with: []) }
      #expect(error == FileError(folder[name], .write, ErrorNumber(cause)))
    }
    #expect(try folder.names() == ["folder", "loop", "pipe"])
  }

  @Test(arguments: [true, false])
  func aFileTakesItsPlaceWithANameOrWithoutOne(_ isNameless: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.file("page.txt", "old")
    let temporary = try TemporaryFile(beside: folder["page.txt"], mayBeNameless: isNameless)
    try temporary.fill([65], like: try FileStatus(of: folder["page.txt"]))
    #expect(try folder.names().count == (isNameless ? 1 : 2), "what a killed process would leave")
    try temporary.replace(folder["page.txt"])
    #expect(try folder.names() == ["page.txt"])
    #expect(try FileReader.read(folder["page.txt"]) == [65])
  }

  @Test(arguments: [true, false])
  func aFailedRenameLeavesNoTemporaryFile(_ isNameless: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.folder("occupied")
    try folder.file("occupied/page.txt", "old")
    #expect(throws: ErrorNumber.self) {
      let temporary = try TemporaryFile(
        beside: folder["occupied"], mayBeNameless: isNameless)
      try temporary.fill([65], like: nil)
      try temporary.replace(folder["occupied"])
    }
    #expect(try folder.names() == ["occupied"])
    #expect(try FileReader.read(folder["occupied/page.txt"]) == Array("old".utf8))
  }

  @Test(.disabled(if: isRoot, "root may write everywhere"), arguments: ["page.txt", "."])
  func missingPermissionLeavesTheOldFile(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.file("page.txt", "old")
    try folder.setMode(0o555, of: name)
    #expect(throws: FileError.self) { try AtomicFile.replace(folder["page.txt"], with: []) }
    #expect(try FileReader.read(folder["page.txt"]) == Array("old".utf8))
    #expect(try folder.names() == ["page.txt"])
  }

  @Test func worksBesideTheLongestName() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "版", count: 85)
    try folder.file(name, "old")
    try AtomicFile.replace(folder[name], with: [])
    #expect(try FileReader.read(folder[name]).isEmpty)
  }

  @Test func createsOnlyWhatDoesNotExist() throws {
    let folder = try TemporaryFolder()
    try folder.file("page.txt", "old")
    try folder.link("dangling", to: "nowhere")
    for name in ["page.txt", "dangling", "."] {
      let error = #expect(throws: FileError.self) {
        try AtomicFile.createNew(folder[name], [65])
      }
      #expect(error?.cause == ErrorNumber(EEXIST))
      #expect(error?.operation == .create)
    }
    #expect(try FileReader.read(folder["page.txt"]) == Array("old".utf8))
    #expect(try folder.names() == ["dangling", "page.txt"])
  }
}
