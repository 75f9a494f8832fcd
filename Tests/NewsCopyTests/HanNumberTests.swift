import Testing

@testable import NewsCopy

@Suite struct HanNumberTests {
  @Test(arguments: [
    ("一", 1), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("二百零五", 205), ("三千六百", 3600),
    ("三万", 30_000), ("十二万五千", 125_000), ("二亿三千万", 230_000_000),
  ])
  func readsNumerals(_ numeral: String, _ value: Int) {
    #expect(HanNumber.value(of: numeral.unicodeScalars) == value)
  }

  @Test(arguments: ["三四", "二〇二四", "十几", "三x", "人"])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(HanNumber.value(of: text.unicodeScalars) == nil)
  }

  @Test func doesNotOverflow() {
    let numeral = String(repeating: "九亿", count: 40)
    #expect(HanNumber.value(of: numeral.unicodeScalars) == nil)
  }
}
