internal import NewsCopy
internal import RuleFormat

/// One value of an article in two forms: 84.0% and 84% for the same thing, 265000人 and 26.5万人.
///
/// Two percentages are of the same thing where the same two characters stand in front of them, other
/// numbers where the same measure stands behind.
struct FiguresPrecisionInconsistent: Rule {
  init(_ options: RuleOptions) {}

  private struct Share: Hashable {
    let value: Double
    let noun: [Unicode.Scalar]
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page)
    guard figures.figures.contains(where: { hasIdleZero($0, page.bytes) || isLong($0) }) else {
      return
    }
    for article in page.articles {
      guard page.blocks.indices.contains(article.blocks.lowerBound) else { continue }
      let start = figures.index(from: page.blocks[article.blocks.lowerBound].range.lowerBound)
      let ofArticle = figures.figures[start...].prefix { article.blocks.contains($0.block) }
      check(ofArticle, page, &findings)
      checkLong(ofArticle, page, &findings)
    }
  }

  private func check(
    _ figures: ArraySlice<Figure>, _ page: Page, _ findings: inout Findings
  ) {
    let exact = figures.filter { hasIdleZero($0, page.bytes) }
    guard !exact.isEmpty else { return }
    var shortest: [Share: Figure] = [:]
    for figure in figures where isShare(figure) {
      guard let share = share(figure, page) else { continue }
      if let known = shortest[share], known.fractionDigits <= figure.fractionDigits { continue }
      shortest[share] = figure
    }
    for figure in exact {
      guard let share = share(figure, page), let other = shortest[share],
        other.fractionDigits < figure.fractionDigits
      else { continue }
      let range = figure.range.lowerBound..<figure.afterRange.upperBound
      let otherRange = other.range.lowerBound..<other.afterRange.upperBound
      findings.add(
        range, "differs", ["number": page.string(range), "other": page.string(otherRange)],
        related: [otherRange])
    }
  }

  /// Numbers written out that the article also gives in 万.
  private func checkLong(
    _ figures: ArraySlice<Figure>, _ page: Page, _ findings: inout Findings
  ) {
    let long = figures.filter(isLong)
    guard !long.isEmpty else { return }
    var inTenThousands: [Share: Range<Int>] = [:]
    for figure in figures where figure.after == "万" && !figure.isPart && !figure.isGrouped {
      let limit = page.blocks[figure.block].range.upperBound
      guard let value = Double(page.string(figure.range)),
        let unit = page.bytes.solidScalar(at: figure.afterRange.upperBound, before: limit)
      else { continue }
      inTenThousands[Share(value: value * 10_000, noun: [unit.scalar])] =
        figure.range.lowerBound..<figure.afterRange.upperBound
    }
    for figure in long {
      guard let value = figure.whole, let unit = figure.after,
        let other = inTenThousands[Share(value: Double(value), noun: [unit])]
      else { continue }
      findings.add(
        figure.range, "differs",
        ["number": page.string(figure.range), "other": page.string(other)], related: [other])
    }
  }

  private func isLong(_ figure: Figure) -> Bool {
    figure.wholeDigits >= 5 && figure.isPlain && figure.after?.isHan == true
  }

  private func isShare(_ figure: Figure) -> Bool {
    !figure.isPart && !figure.isGrouped && (figure.after == "%" || figure.after == "％")
  }

  /// Whether a percentage ends with a zero after the point.
  private func hasIdleZero(_ figure: Figure, _ bytes: [UInt8]) -> Bool {
    figure.fractionDigits > 0 && isShare(figure)
      && bytes[figure.range.upperBound - 1] == UInt8(ascii: "0")
  }

  private func share(_ figure: Figure, _ page: Page) -> Share? {
    guard let value = Double(page.string(figure.range)) else { return nil }
    var noun: [Unicode.Scalar] = []
    var offset = figure.range.lowerBound
    let start = page.blocks[figure.block].range.lowerBound
    while noun.count < 2,
      let (scalar, range) = page.bytes.solidScalar(endingAt: offset, after: start)
    {
      noun.append(scalar)
      offset = range.lowerBound
    }
    return Share(value: value, noun: noun)
  }
}
