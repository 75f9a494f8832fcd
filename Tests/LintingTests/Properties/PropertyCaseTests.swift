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

  private func repaired(_ page: String, _ limit: FixLimit) throws -> String {
    let text = try Fixer(PropertyLinters.house, limit: limit).fix(SourceText(page)).text
    return text.string(text.bytes.indices)
  }
}
