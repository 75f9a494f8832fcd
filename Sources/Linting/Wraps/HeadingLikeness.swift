internal import NewsCopy

/// Tells how much a short line without a full stop looks like a heading, and how little like the
/// first part of a paragraph that a column cut.
struct HeadingLikeness {
  private let page: Page
  private let bytes: [UInt8]
  private let crossheads: Set<Int>
  /// Whether the page has no line that was cut for certain.
  private let isWhole: Bool

  init(_ page: Page, isWhole: Bool) {
    self.page = page
    self.isWhole = isWhole
    bytes = page.bytes
    crossheads = Set(
      page.articles.flatMap(\.headings).filter { $0.isCrosshead }.map(\.range.lowerBound))
  }

  /// No heading is wider, in half cells.
  private static let widest = 84
  /// Headings with a comma are no wider, as a rule, in half cells.
  private static let widestHeadline = 44
  /// Characters that sentences begin with and headings hardly do.
  private static let sentenceOpeners = ScalarSet("据但而对从这他她它该其当因由随如若即尽虽作根截在")
  private static let headingMarks = ScalarSet("！!？?|｜丨")

  /// What to take off the cost of a paragraph that ends with a block; nil where the block cannot be a
  /// heading.
  func likeness(of block: Int) -> Int32? {
    let candidate = page.blocks[block]
    guard candidate.lines.count == 1, page.lines[candidate.lines.lowerBound].width <= Self.widest,
      candidate.isBody || candidate.isHeading
    else { return nil }
    let edges = ScalarEdges(bytes, candidate.range)
    guard let last = edges.last,
      last.isHan || !edges.endsSentence && !last.pausesSentence,
      page.opens(with: block) || follows(block - 1) || opensRemainder(candidate.range)
    else { return nil }
    var likeness: Int32 = crossheads.contains(candidate.range.lowerBound) ? 20 : 0
    if page.opens(with: block) { likeness += 40 }
    if isInEvenParts(block) || namesNotice(candidate.range) { likeness += 60 }
    if page.lines[candidate.lines.lowerBound].width <= 32 { likeness += 10 }
    if isWhole, readsLikeHeading(block) { likeness += 40 }
    if block > 0, page.blocks[block - 1].isHeading { likeness += 25 }
    if isNumbered(block) { likeness += 80 }
    return max(0, likeness + opening(of: candidate.range))
  }

  /// What a clause ends with that tells the time: `近年来，`.
  private static let timeEnds = ScalarSet("来年月日天时后前间期晚午初底")

  /// Whether a line of a whole page reads like a heading: it has no comma or is short, tells no time and
  /// not what somebody has done.
  private func readsLikeHeading(_ block: Int) -> Bool {
    let line = page.blocks[block].range
    var hasPause = false
    var last: Unicode.Scalar = " "
    var offset = line.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: line.upperBound) {
      if scalar.pausesSentence, scalar != "、" {
        if Self.timeEnds.contains(last) { return false }
        hasPause = true
      }
      if last == "了", scalar.isHan { return false }
      last = scalar
      offset = next
    }
    return !hasPause
      || page.lines[page.blocks[block].lines.lowerBound].width <= Self.widestHeadline
  }

  private static let notices = [
    "公示", "公告", "通告", "启事", "声明", "名单", "纪实", "侧记", "掠影", "综述",
  ].map { Array($0.utf8) }

  /// Whether a line without a clause ends with what it heads: `…核验人员名单公示`.
  private func namesNotice(_ line: Range<Int>) -> Bool {
    Self.notices.contains { word in
      let start = line.upperBound - word.count
      return start > line.lowerBound && bytes.hasBytes(word, at: start, before: line.upperBound)
    } && !ClauseMarks.stand(in: line, of: bytes)
  }

  /// The parts of a headline are no shorter and no longer, in half cells.
  private static let part = 8...30
  /// They differ by no more, in half cells.
  private static let mostUneven = 2

  /// Whether a space cuts a line into parts of about the same length: `高空抛物砸坏车 邻居该不该赔`.
  func isInEvenParts(_ block: Int) -> Bool {
    let line = page.blocks[block].range
    guard page.blocks[block].lines.count == 1,
      !bytes.hasMark(in: line, where: { $0.pausesSentence || $0 == "。" }),
      let unevenness = HeadlineParts.unevenness(
        of: line, in: bytes, lengths: Self.part, partedBy: \.isGap)
    else { return false }
    return unevenness <= Self.mostUneven
  }

  /// Whether a line of one block is a numbered heading: `二、总体要求`, without a clause of a sentence.
  private func isNumbered(_ block: Int) -> Bool {
    let range = page.blocks[block].range
    guard page.blocks[block].lines.count == 1, range.count <= 2 * Self.widest,
      let first = bytes.scalar(at: range.lowerBound, before: range.upperBound)?.scalar,
      PointOpening.stands(bytes, range, first)
    else { return false }
    return !ClauseMarks.stand(in: range, of: bytes)
  }

  /// What the characters of a line add or take.
  private func opening(of line: Range<Int>) -> Int32 {
    guard let (first, second) = bytes.scalar(at: line.lowerBound, before: line.upperBound) else {
      return 0
    }
    var likeness: Int32 = Self.sentenceOpeners.contains(first) ? (isWhole ? -20 : -40) : 0
    if first == "-" || first == "|" { likeness += 100 }
    var isOpen = first == "【"
    var hasMark = Self.headingMarks.contains(first)
    var offset = second
    while let (scalar, next) = bytes.scalar(at: offset, before: line.upperBound) {
      if scalar == "】" { isOpen = false }
      hasMark = hasMark || Self.headingMarks.contains(scalar)
      offset = next
    }
    return likeness + (hasMark ? 80 : 0) + (isOpen ? 100 : 0)
  }

  /// Whether a line begins like what a web page puts behind a title: `- 某网`, `| 某报`.
  private func opensRemainder(_ range: Range<Int>) -> Bool {
    bytes[range.lowerBound] == UInt8(ascii: "-") || bytes[range.lowerBound] == UInt8(ascii: "|")
  }

  /// Whether a heading can stand below a block: it ends with a sentence, is a heading or no text.
  private func follows(_ block: Int) -> Bool {
    let above = page.blocks[block]
    return !above.isText
      || ScalarEdges(bytes, above.range).endsSentence
      || ScalarEdges(bytes, above.range).last?.closesParenthesis == true
      || isNumbered(block)
  }
}
