/// What extractors, typists and chance do to a page.
enum PropertyMutation: CaseIterable {
  case deleteCharacters
  case insertCharacters
  case insertPhrase
  case duplicateCharacters
  case swapCharacters
  case deleteLine
  case duplicateLine
  case swapLines
  case breakLine
  case joinLines
  case cut
  case wrap
  case wrapWithBlankLines
  case tighten
  case carriageReturns
  case oldMacintosh

  /// Characters that news copy has seldom, and marks that steer the parser.
  static let characters = Array(
    (" \u{3000}\n\t\0\u{0C}\r\u{2028}\u{FEFF}\u{301}\u{200D}𬭊𣱝😀👨🏽#()（）[]【】\"“”'‘’「」《》"
      + "<>`■▲△◆●·:：、，,;；。.!！?？…—-*~一1１第条年月日记者讯电图摄报").unicodeScalars)

  static let phrases = [
    "本报讯", "本报讯 (", "（记者", "通讯员", "全媒体记者", "新华社北京3月5日电", "据新华社", "图为", "■ ",
    "摄)", "供图", "责任编辑:", "第一、", "一是", "(张三)", "（李小明 王芳）", "\n## ", "\n\n", "记者 通讯员",
    "本报 讯", "3月5日", "```\n", "[链接](", "---\n", "<!--", "首先", "5名", "共有三项", "\n由单位供图\n",
    "\n（单位供图）\n",
    "\n(单位供图\n", "\n何一平摄)\n", "\n■ 现场\n单位供图\n", "本报记者讯", "记者张三报道：",
  ]

  /// Does it to a page, at a place that chance names.
  func apply(to page: inout [Unicode.Scalar], _ chance: inout PropertyRandom) {
    switch self {
    case .deleteCharacters: page.removeSubrange(chance.range(of: page.count, most: 6))
    case .insertCharacters:
      let character = chance.pick(Self.characters, or: " ")
      page.insert(
        contentsOf: Array(repeating: character, count: chance.hits(oneIn: 8) ? 9 : 1),
        at: chance.below(page.count))
    case .insertPhrase:
      let phrase = chance.pick(Self.phrases, or: "")
      page.insert(contentsOf: phrase.unicodeScalars, at: chance.below(page.count))
    case .duplicateCharacters:
      page.insert(
        contentsOf: Array(page[chance.range(of: page.count, most: 24)]),
        at: chance.below(page.count))
    case .swapCharacters:
      guard !page.isEmpty else { return }
      page.swapAt(chance.below(page.count), chance.below(page.count))
    case .cut:
      let place = chance.below(page.count)
      page = Array(chance.hits(oneIn: 2) ? page[..<place] : page[place...])
    case .wrap: page = Self.wrapped(page, width: 8 + chance.below(33), by: "\n")
    case .wrapWithBlankLines: page = Self.wrapped(page, width: 8 + chance.below(33), by: "\n\n")
    case .carriageReturns: page = page.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] }
    case .oldMacintosh: page = page.map { $0 == "\n" ? "\r" : $0 }
    case .deleteLine, .duplicateLine, .swapLines, .breakLine, .joinLines, .tighten:
      applyToLines(of: &page, &chance)
    }
  }

  private func applyToLines(of page: inout [Unicode.Scalar], _ chance: inout PropertyRandom) {
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    let place = chance.below(lines.count)
    let other = chance.below(lines.count)
    switch self {
    case .deleteLine: lines.remove(at: place)
    case .duplicateLine: lines.insert(lines[place], at: other)
    case .swapLines: lines.swapAt(place, other)
    case .breakLine:
      let line = lines[place]
      let middle = chance.below(line.count)
      lines.replaceSubrange(place...place, with: [Array(line[..<middle]), Array(line[middle...])])
    case .joinLines where place + 1 < lines.count:
      lines[place] += lines.remove(at: place + 1)
    case .tighten: lines.removeAll(where: \.isEmpty)
    default: break
    }
    page = Array(lines.joined(separator: ["\n"]))
  }

  /// The page in lines of some width, as a column cuts it; line breaks stay.
  private static func wrapped(
    _ page: [Unicode.Scalar], width: Int, by gap: String
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var column = 0
    for scalar in page {
      if scalar == "\n" { column = 0 } else { column += 1 }
      if column > width {
        result += Array(gap.unicodeScalars)
        column = 1
      }
      result.append(scalar)
    }
    return result
  }
}
