import NewsCopy

/// Comments and addresses with Chinese characters, which no repair may touch.
enum PropertyAsides {
  private static let plain = [
    "<!-- 编者 注,一 -->", "<!-- copydesk-ignore credits: 编辑看过 -->", "<!--甲 乙\n\n丙,丁-->",
    "http://例子.com/路,径?a=1",
  ]
  /// A blank line may end a comment of Markdown.
  private static let markdown = plain.filter { !$0.contains("\n\n") }

  /// A page with some more of them, on lines of their own or within others.
  static func insert(into page: SourceText, _ chance: inout PropertyRandom) -> SourceText {
    var scalars = Array(page.string(page.bytes.indices).unicodeScalars)
    let places = (0...chance.below(3)).map { _ in chance.below(scalars.count + 1) }
    for place in places.sorted(by: >) {
      let aside = chance.pick(page.format == .markdown ? markdown : plain, or: "")
      let around = chance.pick(["", "", " ", "\n", "\n\n"], or: "")
      scalars.insert(contentsOf: (around + aside + around).unicodeScalars, at: place)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return SourceText(String(text), format: page.format)
  }

  /// Which of them stand on a page, in order.
  static func all(in page: SourceText) -> [Substring] {
    var rest = page.string(page.bytes.indices)[...]
    var found: [Substring] = []
    while let next = plain.compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      found.append(rest[next])
      rest = rest[next.upperBound...]
    }
    return found
  }
}
