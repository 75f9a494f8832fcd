import Glibc
import Testing

@testable import System

@Suite struct FileFinderTests {
  /// The files found, as seen from the temporary folder.
  private func find(
    _ arguments: [String], in folder: borrowing TemporaryFolder,
    excluding isExcluded: @escaping @Sendable (Path, Bool) -> Bool = { _, _ in false }
  ) -> (files: [String], errors: [FileError]) {
    let found = FileFinder(isExcluded: isExcluded).find(
      arguments.map { [path = folder.path] in path.appending($0) })
    let base = folder.path
    return (found.files.map { $0.relative(to: base)?.display ?? "outside" }, found.errors)
  }

  @Test func walksFoldersInTheOrderOfBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "b/x", "a.d", ".git"] { try folder.folder(name) }
    for name in ["b/x/2.txt", "b/1.TXT", "a.d/文.md", "a.txt", "c.md", "b.html", ".a.txt"] {
      try folder.file(name)
    }
    try folder.file(".git/d.txt")
    let found = find([""], in: folder)
    #expect(found.files == ["a.d/文.md", "a.txt", "b/1.TXT", "b/x/2.txt", "c.md"])
    #expect(found.errors.isEmpty)
  }

  @Test func takesWhatIsNamedOnceInTheOrderOfTheArguments() throws {
    let folder = try TemporaryFolder()
    try folder.folder("a")
    for name in ["a/1.txt", "z.html", ".hidden"] { try folder.file(name) }
    let found = find(["z.html", ".hidden", "a/../z.html", "a/1.txt", "a"], in: folder) { _, _ in
      true
    }
    #expect(found.files == ["z.html", ".hidden", "a/1.txt"])
  }

  @Test func asksBeforeTakingAndBeforeEntering() throws {
    let folder = try TemporaryFolder()
    for name in ["keep", "drop"] {
      try folder.folder(name)
      try folder.file("\(name)/1.txt")
      try folder.file("\(name)/2.txt")
    }
    let found = find([""], in: folder) { path, isFolder in
      path.name == Path(isFolder ? "drop" : "2.txt")
    }
    #expect(found.files == ["keep/1.txt"])
  }

  @Test func followsLinksButNotInCircles() throws {
    let folder = try TemporaryFolder()
    for name in ["pages", "pages/deep", "store"] { try folder.folder(name) }
    try folder.file("store/s.txt")
    try folder.file("pages/p.txt")
    try folder.link("pages/deep/up", to: "../..")
    try folder.link("pages/deep/self", to: ".")
    try folder.link("pages/store", to: "../store")
    try folder.link("pages/file.txt", to: "../store/s.txt")
    let found = find(["pages"], in: folder)
    #expect(
      found.files == [
        "pages/deep/up/store/s.txt", "pages/file.txt", "pages/p.txt",
      ])
    #expect(found.errors.isEmpty)
  }

  @Test func brokenLinksAreErrorsAndTheOthersGoOn() throws {
    let folder = try TemporaryFolder()
    try folder.link("loop", to: "loop")
    try folder.link("gone.txt", to: "nowhere")
    try folder.link("irrelevant", to: "nowhere")
    try folder.file("page.txt")
    let found = find(["loop", "none", ""], in: folder)
    #expect(found.files == ["page.txt"])
    #expect(
      found.errors == [
        FileError(folder["loop"], .examine, ErrorNumber(ELOOP)),
        FileError(folder["none"], .examine, ErrorNumber(ENOENT)),
        FileError(folder["gone.txt"], .examine, ErrorNumber(ENOENT)),
        FileError(folder["loop"], .examine, ErrorNumber(ELOOP)),
      ])
  }

  @Test(.disabled(if: isRoot, "root may read everything"))
  func aForbiddenFolderIsAnErrorAndTheOthersGoOn() throws {
    let folder = try TemporaryFolder()
    try folder.folder("locked")
    try folder.file("page.txt")
    try folder.setMode(0, of: "locked")
    let found = find([""], in: folder)
    #expect(found.files == ["page.txt"])
    #expect(found.errors == [FileError(folder["locked"], .list, ErrorNumber(EACCES))])
  }

  @Test func pipesInFoldersAreNotFiles() throws {
    let folder = try TemporaryFolder()
    try folder.fifo("pipe.txt")
    let found = find([""], in: folder)
    #expect(found.files.isEmpty && found.errors.isEmpty)
    #expect(find(["pipe.txt"], in: folder).files == ["pipe.txt"])
  }

  @Test func deepTreesEndInAnErrorNotACrash() throws {
    let folder = try TemporaryFolder()
    var name = "d"
    for _ in 0..<600 {
      try folder.folder(name)
      name += "/d"
    }
    try folder.file(name + ".txt")
    #expect(find([""], in: folder).files == [name + ".txt"])
  }

  @Test func theFolderItselfLeavesNoTraceInThePaths() {
    #expect(FileFinder().find([Path(".")]).files.allSatisfy { $0.components.first != [Path.dot] })
  }
}
