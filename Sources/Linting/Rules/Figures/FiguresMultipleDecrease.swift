internal import NewsCopy
internal import RuleFormat

/// A decrease by a multiple, and percentage points that cannot be: 下降1倍, 增长5个百分点达5%.
struct FiguresMultipleDecrease: Rule {
  init(_ options: RuleOptions) {}

  /// What may stand between the verb and the number.
  private static let between = ScalarSet("了近约超逾过达多将")
  private static let several = ScalarSet("数几两")
  private static let points = [Unicode.Scalar]("个百分点")
  private static let shortPoints = [Unicode.Scalar]("百分点")
  private static let reached = ScalarSet("达到至为，,")
  private static let rises = ["增长", "提高", "上升", "增加", "提升", "上涨"].map { [Unicode.Scalar]($0) }
  private static let longest = 5

  var words: [String] { ["下降", "减少", "降低", "缩小", "缩短", "下跌", "下滑", "锐减"] }

  func check(_ page: Page, _ findings: inout Findings) {
    for word in findings.words {
      guard let limits = page.block(at: word.lowerBound)?.range,
        let end = multiple(from: word.upperBound, limits, page.bytes)
      else { continue }
      let range = word.lowerBound..<end
      findings.add(range, "multiple", ["words": page.string(range)])
    }
    let figures = findings.figures(of: page).figures
    for (index, figure) in figures.enumerated() {
      if figure.after == "个" {
        checkPoints(figure, index + 1 < figures.count ? figures[index + 1] : nil, page, &findings)
      } else if figure.after == "%" || figure.after == "％" {
        checkSign(figure, page, &findings)
      }
    }
  }

  /// The offset after a number with 倍 that stands after a verb.
  private func multiple(from start: Int, _ limits: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var offset = start
    var hasNumber = false
    for _ in 0...Self.longest + 3 {
      guard let (scalar, range) = bytes.solidScalar(at: offset, before: limits.upperBound) else {
        return nil
      }
      if scalar == "倍" {
        let next = bytes.solidScalar(at: range.upperBound, before: limits.upperBound)?.scalar
        return hasNumber && next != "率" && next != "数" ? range.upperBound : nil
      }
      let isNumber =
        scalar.isDigit || scalar == "." || HanNumber.contains(scalar)
        || Self.several.contains(scalar)
      guard isNumber || Self.between.contains(scalar) else { return nil }
      hasNumber = hasNumber || isNumber
      offset = range.upperBound
    }
    return nil
  }

  /// 增长5个百分点达5%: the share would have been nothing before.
  private func checkPoints(
    _ figure: Figure, _ next: Figure?, _ page: Page, _ findings: inout Findings
  ) {
    let bytes = page.bytes
    let limits = page.blocks[figure.block].range
    guard let next, next.block == figure.block, next.after == "%" || next.after == "％",
      var offset = bytes.solidEnd(
        of: Self.points, at: figure.afterRange.lowerBound, before: limits.upperBound),
      let rise = Self.rises.compactMap({ start(of: $0, before: figure, limits, bytes) }).first,
      let points = value(figure, page), let share = value(next, page), share <= points
    else { return }
    while offset < next.range.lowerBound {
      guard let (scalar, range) = bytes.solidScalar(at: offset, before: next.range.lowerBound),
        Self.reached.contains(scalar)
      else { return }
      offset = range.upperBound
    }
    let range = rise..<next.afterRange.upperBound
    findings.add(range, "points", ["words": page.string(range)])
  }

  /// 5%个百分点.
  private func checkSign(_ figure: Figure, _ page: Page, _ findings: inout Findings) {
    let limits = page.blocks[figure.block].range
    let start = figure.afterRange.upperBound
    guard
      let end = page.bytes.solidEnd(of: Self.points, at: start, before: limits.upperBound)
        ?? page.bytes.solidEnd(of: Self.shortPoints, at: start, before: limits.upperBound)
    else { return }
    let range = figure.range.lowerBound..<end
    findings.add(range, "sign", ["words": page.string(range)])
  }

  private func start(
    of word: [Unicode.Scalar], before figure: Figure, _ limits: Range<Int>, _ bytes: [UInt8]
  ) -> Int? {
    var offset = figure.range.lowerBound
    if figure.before == "了" {
      offset =
        bytes.solidScalar(endingAt: offset, after: limits.lowerBound)?.range.lowerBound
        ?? offset
    }
    for wanted in word.reversed() {
      guard let (scalar, range) = bytes.solidScalar(endingAt: offset, after: limits.lowerBound),
        scalar == wanted
      else { return nil }
      offset = range.lowerBound
    }
    return offset
  }

  private func value(_ figure: Figure, _ page: Page) -> Double? {
    figure.isPart || figure.isGrouped ? nil : Double(page.string(figure.range))
  }
}
