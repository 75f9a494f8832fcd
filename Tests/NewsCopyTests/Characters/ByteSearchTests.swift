import Testing

@testable import NewsCopy

@Suite struct ByteSearchTests {
  @Test(arguments: [
    (["本报讯"], "本报讯近日。本报讯", [0, 18]),
    (["一是", "第一", "首先"], "第一是，首先一是", [0, 3, 12, 18]),
    (["日电", "日专电"], "5日电，6日专电", [1, 11]),
    (["aba"], "ababa", [0, 2]),
    (["首先"], "首", []),
    (["首先"], "", []),
    ([], "首先", []),
    ([""], "首先", []),
  ])
  func findsWords(_ words: [String], _ text: String, _ offsets: [Int]) {
    let bytes = Array(text.utf8)
    let found = ByteSearch(words).matches(in: bytes, 0..<bytes.count).map(\.range)
    #expect(found.map(\.lowerBound) == offsets)
    #expect(found.allSatisfy { words.contains(String(decoding: bytes[$0], as: UTF8.self)) })
  }

  @Test func findsWhatAPlainSearchFinds() {
    let words = ["一是", "一要", "第一、", "先"]
    let text = Array(String(repeating: "第一、二一是先要一一要先第一", count: 40).utf8)
    let plain = text.indices.filter { start in
      words.contains { text[start...].starts(with: $0.utf8) }
    }
    #expect(
      ByteSearch(words).matches(in: text, 0..<text.count).map(\.range).map(\.lowerBound) == plain)
  }

  @Test func staysWithinItsRange() {
    let bytes = Array("一是一是一是".utf8)
    #expect(ByteSearch(["一是"]).matches(in: bytes, 3..<15).map(\.range).map(\.lowerBound) == [6])
  }
}
