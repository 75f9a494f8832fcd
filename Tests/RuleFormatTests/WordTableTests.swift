import Testing

@testable import RuleFormat

@Suite("Tables of words")
struct WordTableTests {
  private static let table: WordTable = {
    var writer = TableWriter()
    for (word, replacements) in [("按装", ["安装"]), ("国家国家", ["国家"]), ("𬭊部", ["𬭊", "钅部"])] {
      writer.beginRecord()
      writer.add([word], field: 0)
      writer.add(replacements, field: 1)
    }
    writer.add(["元素"], field: WordContext.near.field)
    return WordTable(writer.finish())
  }()

  @Test("What was written reads back, record by record")
  func fields() {
    let table = Self.table
    #expect(table.directory.count == 3)
    let records = table.records
    #expect(records.map { table.texts(of: $0, field: 0) } == [["按装"], ["国家国家"], ["𬭊部"]])
    #expect(records.map { table.texts(of: $0, field: 1).count } == [1, 1, 2])
    #expect(records.map { table.hasContexts($0) } == [false, false, true])
    #expect(table.texts(of: records[2], field: WordContext.near.field) == ["元素"])
  }

  @Test(
    "A word is known by the characters that tell it from its replacement, or that seldom meet",
    arguments: [
      ("按装", "安装", "按装"), ("再接再励", "再接再厉", "再励"), ("国家国家", "国家", "家国"), ("调查研研究", "调查研究", "研研"),
      ("共同合谋", "合谋", "同合"), ("𬭊部", "𬭊", "𬭊部"), ("国家级产品", nil, "家级"), ("𬭊级品", nil, "级品"),
      ("首创", nil, "首创"), ("缺", nil, "缺"),
    ])
  func keys(word: String, replacement: String?, known: String) throws {
    var writer = TableWriter()
    writer.beginRecord()
    writer.add([word], field: 0)
    if let replacement { writer.add([replacement], field: 1) }
    let table = WordTable(writer.finish())
    let record = try #require(table.records.first)
    let head = try #require(table.head(of: record))
    let start = try #require(word.firstRange(of: known)?.lowerBound)
    #expect(head.anchor == word[..<start].utf8.count)
    var keys: [UInt32] = []
    table.directory.forEach { _, key in keys.append(key) }
    #expect(keys == [WordKey.key(of: known.utf8Span.span)])
  }

  @Test("The key of a text's last characters is the one that they have inside it")
  func keyAtTheEnd() {
    let whole = "新闻𬭊。"
    let inside = "新闻𬭊。本报讯"
    for offset in [0, 3, 6] {
      #expect(
        WordKey.key(of: whole.utf8Span.span, from: offset)
          == WordKey.key(of: inside.utf8Span.span, from: offset))
    }
  }

  @Test("A place without a record has none", arguments: ["", "0", "00001abc"])
  func damage(text: String) {
    let table = WordTable(text)
    #expect(table.records.isEmpty)
    #expect(table.texts(of: 5, field: 0).isEmpty)
  }
}
