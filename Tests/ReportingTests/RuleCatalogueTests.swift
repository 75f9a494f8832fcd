import JSONText
import Reporting
import RuleFormat
import Rulebook
import Testing

@Suite struct RuleCatalogueTests {
  @Test func rulesAreListedByDesk() throws {
    let catalogue = RuleCatalogue(try TestBook.book.sheets.reversed().map { CatalogueEntry($0) })
    #expect(
      catalogue.text(TextStyle()) == """
        导语
          lead/gap      警告  可自动修改  启用  导语空格

        成对符号
          pairs/quotes  错误  不作修改    停用  引号成对

        共2条规则，启用1条。逐条说明：copydesk explain 规则

        """)
    #expect(
      catalogue.text(TextStyle(language: .english)) == """
        Leads
          lead/gap      warning  fixable  on   Gap in the lead

        Paired marks
          pairs/quotes  error    no fix   off  Quotes in pairs

        2 rules, 1 on. To read about one: copydesk explain RULE

        """)
  }

  @Test func configurationShows() throws {
    let sheet = try #require(try TestBook.book.sheets.last)
    let catalogue = RuleCatalogue([CatalogueEntry(sheet, severity: .hint, isOn: true)])
    let rule = try JSONReader.read(catalogue.json(), dialect: .strict)["rules"]?.value.elements?
      .first
    #expect(rule?["id"]?.value.string == "pairs/quotes")
    #expect(rule?["severity"]?.value.string == "hint")
    #expect(rule?["on"]?.value.bool == true)
    #expect(rule?["fix"]?.value == .null)
  }
}
