import RuleFormat
import Testing

@testable import Configuring
@testable import System

@Suite("Path patterns that would match nothing")
struct PatternErrorTests {
  @Test(
    "A pattern that begins with the path of its folder is told, and what it should be",
    arguments: [
      #"{ "ignore": ["PATTERN"] }"#,
      #"{ "overrides": [{ "paths": ["PATTERN"], "rules": { "lead": "off" } }] }"#,
      #"{ "suppress": [{ "rule": "lead", "paths": ["PATTERN"], "reason": "旧稿" }] }"#,
    ])
  func absolute(_ text: String) throws {
    let room = try Newsroom([:])
    try room.write(
      text.replacing("PATTERN", with: "\(room.path.display)/news/**"), to: "copydesk.json")
    let failure = try #require(try room.failure(for: "news/page.txt"))
    #expect(failure.sentence.english.contains("write \"news/**\""))
    #expect(failure.sentence.chinese.contains("写成 \"news/**\""))
    #expect(failure.position != nil)
  }

  @Test("A pattern that begins with a slash starts from the folder")
  func anchored() throws {
    let room = try Newsroom(["copydesk.json": #"{ "ignore": ["/news"] }"#])
    let file = try room.configuration(for: "news/page.txt")
    #expect(file.ignores(room.path.appending("news/page.txt")))
    #expect(!file.ignores(room.path.appending("old/news/page.txt")))
  }
}
