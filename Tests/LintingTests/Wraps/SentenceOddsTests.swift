import Testing

@testable import Linting

@Suite("Odds that a sentence goes on")
struct SentenceOddsTests {
  private static let desk = MarksDesk("wraps/")

  @Test(
    "The tables stand in order, a letter behind the characters of each record",
    arguments: [
      (EndingOdds.single, 1), (EndingOdds.double, 2), (OpeningOdds.single, 1),
      (OpeningOdds.double, 2),
    ])
  func tables(_ text: String, _ characters: Int) throws {
    let scalars = Array(text.unicodeScalars)
    let records = stride(from: 0, to: scalars.count, by: characters + 1).map {
      scalars[$0..<min(scalars.count, $0 + characters + 1)]
    }
    let table = CharacterTable(text, characters: characters)
    for record in records {
      let key = record.dropLast()
      #expect(record.count == characters + 1)
      #expect(key.allSatisfy { 0x800..<0x10000 ~= $0.value })
      let letter = try #require(record.last)
      #expect("a"..."o" ~= letter)
      let found =
        characters == 1
        ? table.letter(of: record[record.startIndex])
        : table.letter(of: record[record.startIndex], record[record.startIndex + 1])
      #expect(found.map { Unicode.Scalar($0) } == letter, "\(record)")
    }
  }

  @Test("Characters of other lengths are in no table")
  func others() {
    let table = CharacterTable("一a丁b", characters: 1)
    #expect(table.letter(of: "丁") == UInt8(ascii: "b"))
    #expect(table.letter(of: "七") == nil)
    #expect(table.letter(of: "A") == nil)
    #expect(table.letter(of: "𬭊") == nil)
  }

  @Test(
    "A paragraph that lost its full stop is not joined to the next one",
    arguments: [
      ("各县区总工会负责人参加了会议", "李明表示，要抓好落实，把会议精神带回去。"),
      ("大家都说今年的收成比往年好得多了", "这几天，村里的合作社忙着装车发货。"),
      ("他说自己从来没有想过要离开这里", "她告诉记者，孩子们都在县城读书。"),
      ("门店统一购买了食品安全责任保险，让顾客省钱了👏", "记者从市场监管局获悉，试点将扩大。"),
      ("在场的人都为他叫好，他说“好”.", "石峥说，从今天起要换一种活法。"),
    ])
  func lostStop(_ first: String, _ second: String) throws {
    let page = "本报讯（记者林晓）近日，市总工会召开会议，部署全年重点工作。\(first)\n\n\(second)\n"
    #expect(try Self.desk.fixed(page) == page)
  }

  @Test(
    "One that a column cut is",
    arguments: [
      ("各县区总工会负责人参加了会", "议并作了发言，会议由林晓主持。"),
      ("大家都说今年的收成比往年好", "得多，村里的合作社忙着装车发货。"),
      ("会议要求各级工会组织把思想和行动统一到全会精", "神上来，扎实做好职工维权服务。"),
    ])
  func cut(_ first: String, _ second: String) throws {
    let head = "本报讯（记者林晓）近日，市总工会召开会议，部署全年重点工作。"
    let fixed = try Self.desk.fixed("\(head)\(first)\n\n\(second)\n")
    #expect(fixed == "\(head)\(first)\(second)\n")
  }
}
