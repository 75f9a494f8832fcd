import System
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), (".", "b", "b"), ("", "b", "b"),
    ("a", "/b", "/b"), ("a", "", "a"), ("..", "b", "../b"),
  ])
  func appends(_ base: String, _ other: String, _ expected: String) {
    #expect(Path(base).appending(other) == Path(expected))
  }

  @Test(arguments: [
    ("a/b.txt", "b.txt", "a"), ("a", "a", "."), ("/a", "a", "/"), ("a//b/", "b", "a"),
    ("/", "/", nil), (".", ".", nil), ("a/..", "..", nil), ("./a", "a", "."),
  ])
  func namesAndParents(_ path: String, _ name: String, _ parent: String?) {
    #expect(Path(path).name == Path(name))
    #expect(Path(path).parent == parent.map { Path($0) })
  }

  @Test(arguments: [
    ("a.txt", "txt"), ("a.b.MD", "MD"), (".txt", nil), ("a.", nil), ("a", nil), ("x.d/a", nil),
    ("报纸.文本", "文本"),
  ])
  func extensions(_ path: String, _ expected: String?) {
    #expect(Path(path).fileExtension == expected)
  }

  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("a/..", "."), ("../a/../..", "../.."),
    ("/../a", "/a"), ("/", "/"), ("", "."),
  ])
  func normalises(_ path: String, _ expected: String) {
    #expect(Path(path).normalized == Path(expected))
  }

  @Test(arguments: [
    ("/p/q/r", "/p", "q/r"), ("/p", "/p", "."), ("/pq", "/p", nil), ("/q", "/p", nil),
    ("a/b", ".", "a/b"), ("../a", ".", nil), ("a", "/", nil), ("/p/../q", "/q", "."),
  ])
  func relates(_ path: String, _ folder: String, _ expected: String?) {
    #expect(Path(path).relative(to: Path(folder)) == expected.map { Path($0) })
  }

  @Test func absoluteStartsAtTheFolder() {
    #expect(Path("../a").absolute(in: Path("/p/q")) == Path("/p/a"))
    #expect(Path("/a").absolute(in: Path("/p/q")) == Path("/a"))
  }

  @Test func bytesThatAreNotUTF8Survive() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending(Path(bytes: [0xD6, 0xD0, 0x2E, 0x74, 0x78, 0x74]))
    try AtomicFile.createNew(path, [65])
    #expect(try FileReader.read(path) == [65])
    #expect(path.name.display == "\u{FFFD}\u{FFFD}.txt")
    #expect(path.fileExtension == "txt")
    #expect(FileFinder().find([folder.path]).files == [path])
  }

  @Test func aNULInsideNamesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.file("a", "text")
    #expect(throws: FileError.self) { try FileReader.read(folder["a\0b"]) }
  }
}
