internal import NewsCopy
internal import RuleFormat

/// One percentage of an article with two precisions: 84.0% and 84% for the same thing.
///
/// The same thing is what has the same two characters in front of its number.
struct FiguresPrecisionInconsistent: Rule {
  init(_ options: RuleOptions) {}

  private struct Share: Hashable {
    let value: Double
    let noun: [Unicode.Scalar]
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let figures = findings.figures(of: page)
    guard figures.figures.contains(where: { hasIdleZero($0, page.bytes) }) else { return }
    for article in page.articles {
      guard page.blocks.indices.contains(article.blocks.lowerBound) else { continue }
      let start = figures.index(from: page.blocks[article.blocks.lowerBound].range.lowerBound)
      check(
        figures.figures[start...].prefix { article.blocks.contains($0.block) }, page, &findings)
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
