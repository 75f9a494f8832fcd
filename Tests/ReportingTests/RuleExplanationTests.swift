import JSONText
import Reporting
import RuleFormat
import Rulebook
import Testing

@Suite struct RuleExplanationTests {
  private func explanation() throws -> RuleExplanation {
    let book = try TestBook.book
    let id = try #require(RuleID("lead/gap"))
    let sheet = try #require(book.sheet(id))
    return RuleExplanation(CatalogueEntry(sheet), page: try #require(book.page(of: id)))
  }

  @Test func chinesePageHasEverything() throws {
    #expect(
      try explanation().text(TextStyle()) == """
        lead/gap  导语空格
        警告 · 可自动修改 · 启用

        报告
          · “…”后应紧接

        为什么
          导语里的空格最显眼。

        选项
          style
            空不空
            取值：as-page | none | space
            默认：as-page（随版面；版面没有习惯时按 none）
          most
            最多几格
            取值：整数
            默认：2

        反例
          1. 甲报讯⟦ ⟧(记者甲)
             → “甲报讯”后应紧接
             改为 [可自动修改]
             甲报讯(记者甲)
          2. 乙报讯⟦⟧今日

             丙
             [style = space]
             → “乙报讯”后应紧接
             改为 [可自动修改]
             乙报讯 今日

             丙

        正例
          1. 甲报讯(记者甲)
             → 紧接
          2. 甲报 讯
             → 不是消息头
          3. 甲
             → 没有导语

        依据
          · 样版（据报纸实例）
          · GB/T 15834—2011 §4.1（据公开文本）

        """)
  }

  @Test func englishPageHasOnlyEnglishWords() throws {
    let text = try explanation().text(TextStyle(language: .english))
    #expect(text.hasPrefix("lead/gap  Gap in the lead\nwarning · fixable · on\n"))
    #expect(text.contains("values: whole number\n    default: 2\n"))
    #expect(text.contains("     → set close\n"))
    #expect(!text.contains("应紧接"))
  }

  @Test func jsonHasBothLanguages() throws {
    let node = try JSONReader.read(try explanation().json(), dialect: .strict)
    #expect(node["why"]?["en"]?.value.string == "A gap in the lead shows at once.")
    #expect(node["messages"]?.value.elements?.first?["text"]?["zh"]?.value.string == "“{what}”后应紧接")
    #expect(node["options"]?.value.elements?.count == 2)
    let bad = node["bad"]?.value.elements?.last
    #expect(bad?["text"]?.value.string == "乙报讯⟦⟧今日\n\n丙")
    #expect(bad?["options"]?["style"]?.value.string == "space")
    #expect(bad?["fixed"]?.value.string == "乙报讯 今日\n\n丙")
    #expect(node["sources"]?.value.elements?.last?["clause"]?.value.string == "§4.1")
  }

  @Test func everyRuleOfTheRulebookIsExplained() throws {
    for sheet in Rulebook.builtin.sheets {
      let page = try #require(Rulebook.builtin.page(of: sheet.id))
      let explanation = RuleExplanation(CatalogueEntry(sheet), page: page)
      for language in Language.allCases {
        let text = explanation.text(TextStyle(language: language))
        #expect(text.contains(page.why.text(in: language).prefix(4)))
      }
      _ = try JSONReader.read(explanation.json(), dialect: .strict)
    }
  }
}
