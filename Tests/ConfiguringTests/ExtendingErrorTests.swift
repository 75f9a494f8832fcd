import Glibc
import JSONText
import RuleFormat
import Rulebook
import Testing

@testable import Configuring
@testable import System

@Suite("What is wrong with a configuration that extends others")
struct ExtendingErrorTests {
  /// The configuration that fails, the others, the file at fault, the place in it and what is said.
  private struct Fault {
    let own: String
    var other = "{}"
    var file = "paper/copydesk.json"
    let place: String
    let clause: String
  }

  private static let faults = [
    Fault(own: "{\n  \"extends\": \"../group.json\"\n}", place: "2:14", clause: "无法读取"),
    Fault(own: #"{"extends": ["../copydesk.json", "a.json"]}"#, place: "1:34", clause: "a.json"),
    Fault(own: #"{"extends": ".."}"#, place: "1:13", clause: "无法读取"),
    Fault(own: #"{"extends": true}"#, place: "1:13", clause: "配置文件的路径"),
    Fault(own: #"{"extends": []}"#, place: "1:13", clause: "配置文件的路径"),
    Fault(own: #"{"extends": [3]}"#, place: "1:14", clause: "extends › [0]"),
    Fault(own: #"{"extends": " "}"#, place: "1:13", clause: "不能为空"),
    Fault(own: #"{"extend": "../copydesk.json"}"#, place: "1:2", clause: "“extends”"),
    Fault(own: #"{"extends": "copydesk.json"}"#, place: "1:13", clause: "绕回"),
    Fault(
      own: #"{"extends": "../copydesk.json"}"#, other: #"{"extends": "paper/copydesk.json"}"#,
      place: "1:13", clause: "→"),
    Fault(
      own: #"{"extends": "../copydesk.json"}"#, other: #"{"extends": "./copydesk.json"}"#,
      file: "copydesk.json", place: "1:13", clause: "绕回"),
    Fault(
      own: #"{"extends": "../copydesk.json"}"#, other: "{\n  \"rulez\": {}}",
      file: "copydesk.json", place: "2:3", clause: "“rules”"),
    Fault(
      own: #"{"extends": "../copydesk.json"}"#, other: "{", file: "copydesk.json", place: "1:2",
      clause: ""),
    Fault(
      own: #"{"extends": "../copydesk.json", "minimum-version": "0.1"}"#,
      other: #"{"minimum-version": "99"}"#, file: "copydesk.json", place: "1:21", clause: "99.0.0"),
    Fault(
      own: #"{"extends": "none.json", "minimum-version": "99"}"#, place: "1:45", clause: "99.0.0"),
    Fault(
      own: #"{"extends": ["../copydesk.json"], "minimum-version": "99"}"#, other: "{",
      place: "1:54", clause: "99.0.0"),
    Fault(
      own: #"{"extends": "copydesk.json", "minimum-version": "99", "new-key": 1}"#,
      place: "1:49", clause: "99.0.0"),
    Fault(
      own: #"{"extends": "../copydesk.json"}"#,
      other: #"{"new-key": 1, "extends": "none.json", "minimum-version": "99"}"#,
      file: "copydesk.json", place: "1:59", clause: "99.0.0"),
    Fault(
      own: #"{"extends": "../copydesk.json", "rule-folders": ["none"]}"#,
      other: #"{"new-key": 1, "minimum-version": "99"}"#,
      file: "copydesk.json", place: "1:35", clause: "99.0.0"),
    Fault(
      own: #"{"extends": ["../copydesk.json", "https://a.cn/x.json"]}"#, place: "1:34",
      clause: "不能写网址"),
    Fault(
      own: #"{"extends": "../copydesk.json"}"#, other: #"{"rule-folders": ["none"]}"#,
      file: "copydesk.json", place: "1:19", clause: "none"),
    Fault(
      own: #"{"extends": "../copydesk.json"}"#, other: #"{"ignore": ["[a"]}"#,
      file: "copydesk.json", place: "1:13", clause: "ignore"),
  ]

  @Test("It is told in the file where it is", arguments: faults.indices)
  func place(_ index: Int) throws {
    let fault = Self.faults[index]
    let room = try Newsroom(["copydesk.json": fault.other, "paper/copydesk.json": fault.own])
    let failure = try #require(try room.failure(for: "paper/page.txt"))
    #expect(failure.path == room.path.appending(fault.file))
    #expect(failure.configuration == room.path.appending("paper/copydesk.json"))
    let place = failure.position.map { "\($0.line):\($0.column)" }
    #expect(place == fault.place)
    #expect(failure.sentence.chinese.contains("\(fault.file):\(fault.place): "))
    #expect(failure.sentence.chinese.contains(fault.clause), "\(failure.sentence.chinese)")
  }

  @Test("A failure knows the files that were wanted, for whoever waits for them to change")
  func bases() throws {
    let room = try Newsroom([
      "copydesk.json": #"{"extends": "none.json"}"#,
      "paper/copydesk.json": #"{"extends": "../copydesk.json"}"#,
    ])
    let failure = try #require(try room.failure(for: "paper/page.txt"))
    #expect(failure.bases == ["copydesk.json", "none.json"].map { room.path.appending($0) })
  }

  @Test("Links that lead into each other come to an end")
  func links() throws {
    let room = try Newsroom(["copydesk.json": #"{"extends": "in/copydesk.json"}"#])
    try #require(unsafe symlink(".", room.path.appending("in").cString) == 0)
    let failure = try #require(try room.failure(for: "page.txt"))
    #expect(failure.position != nil)
  }

  @Test("A hundred files may be extended, not more", arguments: [(100, true), (101, false)])
  func many(_ count: Int, _ isFine: Bool) throws {
    let room = try Newsroom(["copydesk.json": #"{"extends": "1.json"}"#])
    for number in 1...count {
      let text = number == count ? "{}" : #"{"extends": "\#(number + 1).json"}"#
      try AtomicFile.createNew(room.path.appending("\(number).json"), Array(text.utf8))
    }
    let failure = try room.failure(for: "page.txt")
    #expect((failure == nil) == isFine)
    #expect(isFine || failure?.path == room.path.appending("100.json"))
  }
}
