internal import NewsCopy

/// Tells a word that is spoken of from one that is used: what stands in quotation marks behind 不能写成 or
/// in front of 应为 is there because it is wrong.
struct Mentions {
  private let page: Page
  private let bytes: [UInt8]

  init(_ page: Page) {
    self.page = page
    bytes = page.bytes
  }

  /// How far a quotation mark may be from the word, in scalars: more is a sentence that was quoted.
  private static let reach = 6

  /// What says that a spelling follows, directly in front of the quotation mark.
  private static let announcements = [
    "写成", "写作", "写为", "误作", "误为", "误写", "错成", "错为", "应为", "应作", "不作", "不写",
    "改为", "改成", "印成", "打成", "排成", "名叫",
  ].map { Array($0.utf8) }

  /// What says that a spelling was wrong, directly behind the quotation mark.
  private static let verdicts = [
    "应为", "应作", "应改", "是错", "有误", "系误", "为误", "之误", "误作", "误，", "误。", "误；", "错，", "错。", "错；",
    "，错", "✘", "×", "这个词", "这一说", "这种写法", "的写法",
  ].map { Array($0.utf8) }

  /// The verdict with which a line ends: `三、“一愁莫展”误`.
  private static let lastVerdict = ["误", "错"].map { Array($0.utf8) }
  private static let crosses = ScalarSet("✘✗❌")

  /// Whether a word of the page is only spoken of.
  func contains(_ word: Range<Int>) -> Bool {
    let paragraph = page.paragraph(at: word.lowerBound)
    if isCrossed(word.upperBound, in: paragraph) { return true }
    guard let opening = opening(before: word.lowerBound, in: paragraph),
      let closing = closing(after: word.upperBound, in: paragraph)
    else { return false }
    return Self.announcements.contains { text in
      let start = opening - text.count
      return start >= paragraph.lowerBound && bytes.hasBytes(text, at: start, before: opening)
    }
      || Self.verdicts.contains {
        bytes.hasBytes($0, at: closing, before: paragraph.upperBound)
      }
      || Self.lastVerdict.contains { bytes[closing..<paragraph.upperBound].elementsEqual($0) }
  }

  /// Whether a cross stands behind a word, white space between or not: `再接再励 ✘`.
  private func isCrossed(_ end: Int, in paragraph: Range<Int>) -> Bool {
    var offset = end
    while let (scalar, next) = bytes.scalar(at: offset, before: paragraph.upperBound) {
      guard scalar.isGap else { return Self.crosses.contains(scalar) }
      offset = next
    }
    return false
  }

  /// Where the quotation mark in front of a word begins.
  private func opening(before offset: Int, in paragraph: Range<Int>) -> Int? {
    var end = offset
    for _ in 0...Self.reach {
      guard let (scalar, start) = bytes.scalar(endingAt: end, after: paragraph.lowerBound),
        !Self.closes(scalar)
      else { return nil }
      if Self.opens(scalar) { return start }
      end = start
    }
    return nil
  }

  /// Where the quotation mark behind a word ends.
  private func closing(after offset: Int, in paragraph: Range<Int>) -> Int? {
    var start = offset
    for _ in 0...Self.reach {
      guard let (scalar, end) = bytes.scalar(at: start, before: paragraph.upperBound),
        !Self.opens(scalar)
      else { return nil }
      if Self.closes(scalar) { return end }
      start = end
    }
    return nil
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "“" || scalar == "‘" || scalar == "「" || scalar == "『"
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "”" || scalar == "’" || scalar == "」" || scalar == "』"
  }
}
