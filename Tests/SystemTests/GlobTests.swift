import System
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.txt", "a.txt"), ("*.txt", "x/y/a.txt"), ("drafts", "drafts/a.txt"),
    ("drafts", "x/drafts/y/a.txt"), ("drafts/", "x/drafts/a.txt"), ("/drafts", "drafts/a.txt"),
    ("x/*.txt", "x/a.txt"), ("./x/*.txt", "x/a.txt"), ("x/**", "x/a/b"), ("x/**/b", "x/b"),
    ("x/**/b", "x/1/2/b"), ("**/b", "b"), ("**/b", "x/y/b"), ("**", "a"), ("x/**/**/b", "x/b"),
    ("a?c", "a版c"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[^a]x", "bx"), ("[]]x", "]x"),
    ("[a-]x", "-x"), ("[\\]]x", "]x"), ("{a,b}.txt", "b.txt"), ("a{,.txt}", "a"),
    ("{x/y,z}/a", "x/y/a"), ("{a,{b,c}d}e", "cde"), ("\\*", "*"), ("a,b", "a,b"),
    ("第*版", "第12版"), ("[一-龥]", "版"), ("x/a.txt", "./x//a.txt"), ("a**c", "abbc"),
    ("*", ".hidden"), ("{a}", "a"),
  ])
  func matches(_ pattern: String, _ path: String) throws {
    #expect(try Glob(pattern).matches(path))
  }

  @Test(arguments: [
    ("*.txt", "a.txt.md"), ("*.txt", "a.TXT"), ("/drafts", "x/drafts/a.txt"),
    ("x/*.txt", "x/y/a.txt"), ("x/*.txt", "y/x/a.txt"), ("x/**", "x"), ("x/**/b", "x/bb"),
    ("drafts/", "drafts"), ("a?c", "a/c"), ("a*c", "a/c"), ("[!a]", "a"), ("a[!b]c", "a/c"),
    ("[a-c]x", "dx"), ("{a,b}.txt", "c.txt"), ("\\*", "a"), ("a", "aa"), ("a", ""), ("?", ""),
    ("x/y", "x"),
  ])
  func doesNotMatch(_ pattern: String, _ path: String) throws {
    #expect(try !Glob(pattern).matches(path))
  }

  @Test func aLastSlashMeansFolders() throws {
    #expect(try Glob("drafts/").matches("drafts", isFolder: true))
    #expect(try !Glob("drafts/").matches("drafts", isFolder: false))
    #expect(try Glob("**/").matches("x/a.txt"))
    #expect(try !Glob("**/").matches("a.txt"))
  }

  @Test(
    arguments: [
      ("", 1, .empty), ("/", 1, .empty), ("{a,}", 1, .empty), ("a[b", 2, .unclosedBracket),
      ("a[]", 2, .emptyBracket), ("[!]", 1, .emptyBracket), ("版[z-a]", 3, .reversedRange),
      ("a{b,{c}", 2, .unclosedBrace), ("a}", 2, .unopenedBrace), ("a\\", 2, .trailingBackslash),
      ("../a", 1, .leavesFolder), ("a/../b", 1, .leavesFolder),
      ("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", 45, .tooManyAlternatives),
    ] as [(String, Int, GlobError.Reason)])
  func saysWhereAPatternIsWrong(_ pattern: String, _ column: Int, _ reason: GlobError.Reason) {
    let error = #expect(throws: GlobError.self) { try Glob(pattern) }
    #expect(error?.column == column)
    #expect(error?.reason == reason)
    #expect(error?.english.contains("\"\(pattern)\"") == true)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (String(repeating: "*a", count: 200) + "b", String(repeating: "a", count: 5_000)),
      (String(repeating: "**/a/", count: 200) + "b", String(repeating: "a/", count: 500)),
      (String(repeating: "{", count: 50_000), "a"),
      (String(repeating: "{a}", count: 5_000), "a"),
    ])
  func hostilePatternsTakeBoundedTime(_ pattern: String, _ path: String) {
    let glob = try? Glob(pattern)
    #expect(glob?.matches(path) != true)
  }
}
