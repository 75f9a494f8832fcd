internal import NewsCopy
internal import RuleFormat

/// Looks at what stands around a word.
struct ContextCheck {
  private let page: Page
  private let bytes: [UInt8]
  /// The paragraph that was searched last, and what was found of the words that were looked for: it may
  /// be full of words that ask for the same ones.
  private var searched = 0..<0
  private var occurring: [[String]: Bool] = [:]

  init(_ page: Page) {
    self.page = page
    bytes = page.bytes
  }

  /// Whether every context that a record asks for holds around a range.
  mutating func holds(_ record: Int, of table: WordTable, at range: Range<Int>) -> Bool {
    guard table.hasContexts(record) else { return true }
    let paragraph = page.paragraph(at: range.lowerBound)
    for context in WordContext.allCases {
      let items = table.texts(of: record, field: context.field)
      guard items.isEmpty || holds(context, items, around: range, in: paragraph) else {
        return false
      }
    }
    return true
  }

  /// Whether one of some words stands in a paragraph.
  private mutating func occur(_ words: [String], in paragraph: Range<Int>) -> Bool {
    if searched != paragraph {
      searched = paragraph
      occurring.removeAll(keepingCapacity: true)
    }
    if let known = occurring[words] { return known }
    let answer = ByteSearch(words).occurs(in: bytes, paragraph)
    occurring[words] = answer
    return answer
  }

  private mutating func holds(
    _ context: WordContext, _ items: [String], around range: Range<Int>, in paragraph: Range<Int>
  ) -> Bool {
    switch context {
    case .precededBy: items.contains { stands($0, before: range.lowerBound, in: paragraph) }
    case .followedBy: items.contains { stands($0, after: range.upperBound, in: paragraph) }
    case .notPrecededBy:
      !items.contains { stands($0, before: range.lowerBound, in: paragraph) }
        && !endsLine(items, above: range)
    case .notFollowedBy:
      !items.contains { stands($0, after: range.upperBound, in: paragraph) }
        && !opensLine(items, below: range)
    case .near: occur(items, in: paragraph)
    case .notNear: !occur(items, in: paragraph)
    }
  }

  /// Whether a printed line may have been cut behind a word, and one of some texts opens the next one.
  private func opensLine(_ items: [String], below word: Range<Int>) -> Bool {
    let gap = page.gap(after: word.upperBound)
    return page.breaksLine(gap)
      && items.contains {
        bytes.hasBytes(Array($0.utf8), at: gap.upperBound, before: page.range.upperBound)
      }
  }

  /// The same in front of a word.
  private func endsLine(_ items: [String], above word: Range<Int>) -> Bool {
    let gap = page.gap(before: word.lowerBound)
    return page.breaksLine(gap)
      && items.map { Array($0.utf8) }.contains { item in
        let start = gap.lowerBound - item.count
        return start >= page.range.lowerBound
          && bytes.hasBytes(item, at: start, before: gap.lowerBound)
      }
  }

  private func stands(_ item: String, before offset: Int, in paragraph: Range<Int>) -> Bool {
    let scalar = bytes.scalar(endingAt: offset, after: paragraph.lowerBound)?.scalar
    if let answer = isSpecial(item, scalar) { return answer }
    let word = Array(item.utf8)
    let start = offset - word.count
    return start >= paragraph.lowerBound && bytes.hasBytes(word, at: start, before: offset)
  }

  private func stands(_ item: String, after offset: Int, in paragraph: Range<Int>) -> Bool {
    let end = max(paragraph.upperBound, offset)
    let scalar = bytes.scalar(at: offset, before: end)?.scalar
    if let answer = isSpecial(item, scalar) { return answer }
    return bytes.hasBytes(Array(item.utf8), at: offset, before: end)
  }

  /// Whether a scalar, nil at the edge of the paragraph, is what a placeholder stands for; nil for
  /// an item that is no placeholder.
  private func isSpecial(_ item: String, _ scalar: Unicode.Scalar?) -> Bool? {
    switch item {
    case WordContext.edge: scalar.map { !$0.isHan && !$0.isLatin && !$0.isDigit } ?? true
    case WordContext.digit: scalar.map { $0.isDigit || $0.isHanNumeral } ?? false
    case WordContext.han: scalar?.isHan ?? false
    default: nil
    }
  }
}
