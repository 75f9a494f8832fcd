import NewsCopy
import Testing

/// What is not copy in Markdown.
@Suite struct MarkdownTests {
  /// The page's text with everything masked shown as `·`, byte by byte.
  private func masked(_ text: String) -> String {
    let source = SourceText(text, format: .markdown)
    let page = PageParser().page(at: 0, of: source)
    return String(
      text.unicodeScalars.reduce(into: (String.UnicodeScalarView(), 0)) { result, scalar in
        let width = UTF8.width(scalar)
        let isMasked = page.masked.touch(result.1..<result.1 + width)
        result.0.append(isMasked && scalar != "\n" ? "·" : scalar)
        result.1 += width
      }.0)
  }

  @Test func frontMatterIsNoCopy() {
    #expect(masked("---\ntitle: 会\n---\n正文。") == "···\n········\n···\n正文。")
  }

  @Test func everyPageMayHaveFrontMatter() {
    let source = SourceText("正文。\u{0C}---\ntitle: 会\n---\n正文。", format: .markdown)
    let pages = PageParser().pages(of: source)
    let alone = source.pageRanges.flatMap { PageParser().pages(of: source.slice($0)) }
    #expect(pages.map { $0.blocks.count { $0.kind != .furniture } } == [1, 1])
    #expect(pages.map { $0.blocks.map(\.kind) } == alone.map { $0.blocks.map(\.kind) })
  }

  @Test func aRuleOnTheFirstLineIsNoFrontMatter() {
    #expect(masked("---\n正文。\n再一段。") == "···\n正文。\n再一段。")
  }

  @Test func codeSpansCloseWithAsManyBackticks() {
    #expect(masked("用``a`b``写。`未完") == "用·······写。`未完")
  }

  @Test func fencedCodeWithoutAnEndReachesTheEndOfThePage() {
    #expect(masked("正文。\n```\n本报讯") == "正文。\n···\n···")
  }

  @Test func fencedCodeEndsWithAsManyMarksAndNothingBehindThem() {
    #expect(masked("````\n```\n码\n````\n文") == "····\n···\n·\n····\n文")
    #expect(masked("```\n```a\n码\n```\n文") == "···\n····\n·\n···\n文")
    #expect(masked("~~~\n```\n~~~\n文") == "···\n···\n···\n文")
  }

  @Test func aSpanOfCodeMayOpenALine() {
    #expect(masked("```a```写。\n文") == "·······写。\n文")
  }

  @Test func linkTargetsAndCommentsAreNoCopy() {
    #expect(masked("见[报道](http://a.cn/b)。<!-- 略 -->完") == "见[报道]···············。··········完")
  }

  @Test func unclosedSignsMaskNothing() {
    #expect(masked("a < b，[甲](未完") == "a < b，[甲](未完")
  }

  @Test func manyUnclosedSignsTakeLinearTime() {
    let signs = String(repeating: "<](", count: 100_000)
    let isUntouched = masked(signs) == signs
    #expect(isUntouched)
  }

  @Test func manyMarkersInARowTakeLinearTime() {
    let markers = String(repeating: "- ", count: 100_000) + "甲"
    #expect(masked(markers).hasSuffix("- 甲"))
  }

  @Test func blocksOfCodeBelongToNoArticle() {
    let text = "本报讯 近日，会开了。\n\n```\n本报讯 这是代码。\n```\n"
    let source = SourceText(text, format: .markdown)
    let page = PageParser().page(at: 0, of: source)
    #expect(page.articles.count == 1)
  }

  @Test func markersOfLinesAreNoCopy() {
    #expect(masked("- 甲\n12) 乙\n+ [x] 丙\n*丁*") == "··甲\n····乙\n······丙\n*丁*")
    #expect(masked("> 甲\n> > - 乙\n2.5亿") == "··甲\n······乙\n2.5亿")
    #expect(masked("| 甲 | 乙 |\n|---|:-:|") == "··甲···乙··\n·········")
    #expect(masked("甲 | 乙\n--- | -\n丙 | 丁\n\n甲 | 乙") == "甲···乙\n·······\n丙···丁\n\n甲 | 乙")
    #expect(masked("甲\n: 乙\n\n丙:丁") == "甲\n··乙\n\n丙:丁")
    #expect(masked("甲\n===\n\n* * *\n\n乙——") == "甲\n···\n\n·····\n\n乙——")
  }

  @Test func theSignOfAnImageIsNoCopy() {
    #expect(masked("好![甲](b.png)！好![乙]") == "好·[甲]·······！好![乙]")
  }

  @Test func definitionsAreNoCopyButTheTextOfFootnotesIs() {
    #expect(masked("甲[^1]\n\n[^1]: 乙") == "甲····\n\n······乙")
    #expect(masked("[a]: b \"乙\"\n[c]: 甲 乙") == "··········\n[c]: 甲 乙")
    #expect(
      masked("[乙,丙]，[丁]，[乙,丙](戊)\n\n[乙,丙]: 己") == "·····，[丁]，[乙,丙]···\n\n········")
    #expect(masked("[甲][乙]。") == "[甲]···。")
  }

  @Test func definitionsGoOnOnTheNextLine() {
    #expect(masked("[a]: <b 丙>\n '丁,戊'\n己") == "··········\n······\n己")
    #expect(masked("[a]:\n丙,丁\n'戊'\n\n'己'") == "····\n···\n···\n\n'己'")
  }

  @Test func codeInAPointOfAListStandsFurtherIn() {
    #expect(masked("- 甲\n\n      乙,丙\n\n  丁") == "··甲\n\n·········\n\n  丁")
  }

  @Test func indentedCodeIsNoCopyBehindABlankLineOutsideLists() {
    #expect(masked("甲\n    乙\n\n    丙\n\n    丁\n\n戊") == "甲\n    乙\n\n·····\n\n·····\n\n戊")
    #expect(masked("- 甲\n\n    乙\n\n丙\n\n    丁") == "··甲\n\n    乙\n\n丙\n\n·····")
  }

  @Test func tagsCommentsAndScriptsReachOverLines() {
    #expect(masked("<p\n 甲>乙</p>") == "··\n···乙····")
    #expect(masked("甲<!-- > \n乙 --> 丙") == "甲·······\n····· 丙")
    #expect(masked("<pre>\n甲\n\n乙</pre>\n丙") == "·····\n·\n\n·······\n丙")
  }

  @Test func linesWithMarkersAreParagraphsOfTheirOwn() {
    let line = "市总工会的职工代表参观了展览会并且"
    let items = Array(repeating: "- \(line)", count: 5).joined(separator: "\n")
    let text = Array(repeating: line, count: 5).joined(separator: "\n")
    let paragraphs = [items, text, text.replacing("\n", with: "\\\n")].map { text in
      PageParser().page(at: 0, of: SourceText(text, format: .markdown)).blocks.count
    }
    #expect(paragraphs == [5, 1, 5])
  }
}
