import NewsCopy
import Testing

/// What is not copy whatever the format of a page.
@Suite("Addresses and comments")
struct CopyMaskTests {
  /// What is masked in a text, piece by piece.
  private func masked(_ text: String, _ format: SourceText.Format = .plain) -> [String] {
    let source = SourceText(text, format: format)
    let page = PageParser().page(at: 0, of: source)
    var pieces: [String] = []
    var isOpen = false
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let isMasked = page.masked.touch(offset..<offset + width)
      if isMasked, !isOpen { pieces.append("") }
      if isMasked { pieces[pieces.count - 1].unicodeScalars.append(scalar) }
      isOpen = isMasked
      offset += width
    }
    return pieces
  }

  @Test(
    "Chinese characters are of an address where it goes on behind them",
    arguments: [
      ("见http://例子.com/路,径?a=1,2。", ["http://例子.com/路,径?a=1,2"]),
      ("见https://www.例子.中国/路,径?a=1，好。", ["https://www.例子.中国/路,径?a=1"]),
      ("见https://a.cn/工会/首页?b=1,好。", ["https://a.cn/工会/首页?b=1"]),
      ("见https://a.cn/s?q=a+工会,好。", ["https://a.cn/s?q=a+工会,好"]),
      ("见https://a.cn/s?q=工会。", ["https://a.cn/s?q=工会"]),
      ("见https://a.cn/工会，好。", []), ("（https://a.cn/#工会）", []),
      ("见https://a.cn/市总工会布署工作,大家反映强烈。", []),
      ("见https://a.cn/市总工会布署今年的各项工作,要求各级工会抓紧落实到位并且做好统计,完成2/3后再报。", []),
      ("见 https://a.cn/工会 好。", [" "]), ("见https://a.cn/b。", []),
      ("见https://a.cn/b,市总工会,好。", []), ("比分://甲", []), ("://工会", []), ("见https://a.cn/b工会。", []),
      ("a://甲 b://乙", [" "]), ("a://甲/,http://乙/b", ["a://甲/", "http://乙/b"]), ("a://", []),
    ])
  func addresses(text: String, found: [String]) {
    #expect(masked(text) == found)
    #expect(masked(text, .markdown) == found)
  }

  @Test(
    "A comment that closes is not copy in plain text, either",
    arguments: [
      ("甲<!-- 注,释 -->乙", ["<!-- 注,释 -->"]),
      ("甲<!-- 注\n\n释 -->乙<!---->", ["<!-- 注\n\n释 -->", "<!---->"]),
      ("甲<!-- 注", []), ("甲-->乙<!-- 注", []),
      ("<!-- https://a.cn/工会 -->", ["<!-- https://a.cn/工会 -->"]),
      ("<!-- <!-- 注 -->乙-->", ["<!-- <!-- 注 -->"]),
    ])
  func comments(text: String, found: [String]) {
    #expect(masked(text) == found)
  }

  @Test("Each page has its own")
  func pages() {
    let source = SourceText("甲<!-- 注\u{0C}乙-->丙", format: .plain)
    #expect(PageParser().pages(of: source).map(\.masked.isEmpty) == [true, true])
  }
}
