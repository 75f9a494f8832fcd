internal import NewsCopy
internal import RuleFormat

/// One space between a number and what it counts, on a page that sets them close: 312 名职工.
///
/// Some publications set such spaces throughout; a space where a printed line ended is the wraps
/// desk's.
struct WhitespaceNumberSpace: Rule {
  init(_ options: RuleOptions) {}

  private static let units = ScalarSet("名元年月日个人家岁次项万亿吨米支户亩件台辆份篇场公")
  /// What stands in front of the number of a picture or point, whose name follows: 图1 年产量.
  private static let labels = ScalarSet("图表第注附例章节式步项组号区栋座")
  /// Words that begin like what is counted.
  private static let words = [
    "人数", "人员", "人才", "人民", "家庭", "个人", "日常", "名称", "名单", "年度", "项目", "场地", "场馆", "场所", "元素", "次序",
    "月度", "户外", "户型", "公司", "公告", "公开", "公共", "公交", "公园", "公路", "公众", "公安", "米饭", "支部", "件套", "台湾",
  ].map { Array($0.utf8) }
  /// So many numbers set close for each one with a space show what the page does.
  private static let majority = 3

  func check(_ page: Page, _ findings: inout Findings) {
    guard findings.marks(of: page).has(.space) else { return }
    let figures = findings.figures(of: page).figures
    let spaced = figures.filter { isSpaced($0, page) }
    guard !spaced.isEmpty else { return }
    let close = figures.count { !$0.hasGapAfter && $0.after?.isHan == true }
    let parted = figures.count { $0.hasGapAfter && $0.after?.isHan == true }
    guard parted * Self.majority <= close else { return }
    let wraps = findings.wraps(of: page)
    for figure in spaced where wraps.isKept(after: figure.range.upperBound) {
      let gap = figure.range.upperBound..<figure.afterRange.lowerBound
      let number = page.string(figure.range)
      findings.add(
        gap, "space", ["number": number, "unit": page.string(figure.afterRange)],
        fix: .safe(gap, ""))
    }
  }

  /// Whether one space parts a number in a sentence from what it counts.
  private func isSpaced(_ figure: Figure, _ page: Page) -> Bool {
    let bytes = page.bytes
    let block = page.blocks[figure.block]
    guard figure.hasGapAfter, !figure.isPart, block.isText,
      figure.afterRange.lowerBound == figure.range.upperBound + 1,
      bytes[figure.range.upperBound] == 0x20, let after = figure.after, Self.units.contains(after),
      let before = bytes.scalar(endingAt: figure.range.lowerBound, after: block.range.lowerBound)?
        .scalar, before.isHan || before.pausesSentence || before.endsSentence,
      !Self.labels.contains(before),
      !bytes.isFollowedByGap(figure.afterRange.upperBound, before: block.range.upperBound)
    else { return false }
    return !Self.words.contains {
      bytes.hasBytes($0, at: figure.afterRange.lowerBound, before: block.range.upperBound)
    }
  }
}

extension [UInt8] {
  /// Whether white space begins at an offset.
  fileprivate func isFollowedByGap(_ offset: Int, before limit: Int) -> Bool {
    scalar(at: offset, before: limit)?.scalar.isGap == true
  }
}
