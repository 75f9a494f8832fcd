import Linting
import NewsCopy
import Testing

/// Pages that chance found to be repaired wrongly once.
@Suite struct PropertyCaseTests {
  @Test func aPictureCreditWhoseBracketIsNotClosedKeepsItsLastCharacter() throws {
    let page = """
      ▲职工在观看展品

      临江县总工会供图

      ▲职工在投票

      （临江县总工会供图

      （苏敏）
      """
    #expect(try repaired(page, .unsafeToo) == page)
  }

  @Test func aPhotographerWhoseSurnameIsAWordKeepsIt() throws {
    let page = """
      ▲职工在观看展品

      临江县总工会供图

      ▲职工在投票

      由国平供图
      """
    #expect(try repaired(page, .safeOnly) == page)
  }

  @Test(arguments: ["新华社北京3月5日电", "新华社北京3月5日电\n\n职工书法展"])
  func aMarkerThatNothingFollowsIsSpacedAsItIs(_ end: String) throws {
    let page = "本报讯 近日，书法展开幕。\n\n本报讯 昨日，书法展闭幕。\n\n" + end
    #expect(try repaired(page, .safeOnly) == page)
    #expect(try repaired(page + " ", .safeOnly) == page, "the end of a line needs no space")
  }

  @Test func aMarkerBeforeALatinLetterIsSpacedByOneRule() throws {
    let page = "本报讯 近日，书法展开幕。\n\n本报讯 C919客机昨日首航。\n"
    #expect(try repaired(page.replacing("讯 近", with: "讯近"), .safeOnly) == page)
  }

  private func repaired(_ page: String, _ limit: FixLimit) throws -> String {
    let text = try Fixer(PropertyLinters.house, limit: limit).fix(SourceText(page)).text
    return text.string(text.bytes.indices)
  }
}
