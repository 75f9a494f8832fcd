import LanguageServer
import Testing

@Suite("The text of a document")
struct DocumentTextTests {
  private struct RandomEdit {
    let start: TextPosition
    let end: TextPosition
    let text: String

    var change: ContentChange { ContentChange(range: (start, end), text: Array(text.utf8)) }
  }

  private static let pieces = [
    "", "", "", "工", "本报讯", "a", "😀", "𬭊", "\r\n", "\n", "\r", "\r\r\n", "\u{301}", "，\n", "\0",
  ]

  private func edit(_ model: NaiveText, _ random: inout RandomSource) -> RandomEdit {
    func place() -> TextPosition {
      TextPosition(
        line: Int.random(in: -1...model.lineCount + 1, using: &random),
        character: Bool.random(using: &random)
          ? Int.random(in: -1...12, using: &random) : Int.random(in: 0...200, using: &random))
    }
    let start = place()
    let isPoint = Int.random(in: 0..<3, using: &random) > 0
    return RandomEdit(
      start: start, end: isPoint ? start : place(),
      text: Self.pieces.randomElement(using: &random) ?? "")
  }

  @Test(
    "A hundred thousand edits leave what a plain model has", arguments: PositionEncoding.allCases)
  func manyEdits(_ encoding: PositionEncoding) {
    var random = RandomSource(seed: 7)
    var model = NaiveText("一\r\n二😀", encoding)
    var text = DocumentText(model.bytes, version: 1, encoding: encoding)
    var version = 1
    for round in 0..<25_000 {
      // A burst of four arrives in any order, and may skip numbers, or as one edit.
      var burst: [(version: Int, edit: RandomEdit)] = []
      for _ in 0..<4 {
        version += Int.random(in: 1...2, using: &random)
        let next = edit(model, &random)
        model.replace(next.start, next.end, with: next.text)
        burst.append((version, next))
      }
      if round % 3 == 1 { burst.shuffle(using: &random) }
      if round % 3 == 2 {
        text.apply(burst.map(\.edit.change), version: version)
      } else {
        for (version, edit) in burst { text.apply([edit.change], version: version) }
      }
      if model.scalars.count > 60 {
        version += 1
        model = NaiveText("三\n", encoding)
        text.apply([ContentChange(range: nil, text: model.bytes)], version: version)
      }
      guard text.lines.bytes == model.bytes else {
        Issue.record("differs in round \(round)")
        return
      }
    }
    #expect(text.version == version)
  }

  @Test("What is older than a text that came whole does not matter")
  func lateBeforeWhole() {
    var text = DocumentText(Array("一".utf8), version: 1, encoding: .utf16)
    let place = TextPosition(line: 0, character: 0)
    text.apply([ContentChange(range: nil, text: Array("二".utf8))], version: 5)
    text.apply([ContentChange(range: (place, place), text: Array("x".utf8))], version: 4)
    #expect(text.lines.bytes == Array("二".utf8))
    #expect(text.version == 5)
  }

  @Test("Without versions edits hold as they come, and so where counting begins anew")
  func strangeVersions() {
    let place = TextPosition(line: 0, character: 0)
    func put(_ letter: String) -> ContentChange {
      ContentChange(range: (place, place), text: Array(letter.utf8))
    }
    var text = DocumentText([], version: nil, encoding: .utf16)
    for letter in ["c", "b", "a"] { text.apply([put(letter)], version: nil) }
    #expect(text.lines.bytes == Array("abc".utf8))
    text = DocumentText([], version: 100, encoding: .utf16)
    for (number, letter) in ["c", "b", "a"].enumerated() {
      text.apply([put(letter)], version: number)
    }
    #expect(text.lines.bytes == Array("abc".utf8))
    #expect(text.version == 2)
  }

  @Test("An edit of many changes costs little more than one", .timeLimit(.minutes(1)))
  func manyChanges() {
    let line = "他住渡假村，登陆帐号，今天天汽很好。\n"
    let count = 20_000
    var text = DocumentText(
      Array(String(repeating: line, count: count).utf8), version: 1, encoding: .utf16)
    let changes = (0..<count).reversed().map { line in
      let range = (TextPosition(line: line, character: 2), TextPosition(line: line, character: 3))
      return ContentChange(range: range, text: Array("度".utf8))
    }
    text.apply(changes, version: 2)
    let wanted = String(repeating: line.replacing("渡", with: "度"), count: count)
    #expect(text.lines.bytes == Array(wanted.utf8))
    #expect(text.lastEdit == 6..<9)
  }

  @Test("An edit without changes counts on; the last edit is known by its bytes")
  func lastEdit() {
    var text = DocumentText(Array("会议\n".utf8), version: 1, encoding: .utf16)
    text.apply([], version: 7)
    #expect(text.version == 7)
    let place = TextPosition(line: 0, character: 1)
    text.apply([ContentChange(range: (place, place), text: Array("员".utf8))], version: 8)
    #expect(text.lastEdit == 3..<6)
    text.apply([ContentChange(range: nil, text: Array("会员会议\n".utf8))], version: 9)
    #expect(text.lastEdit == 6..<9)
  }
}
