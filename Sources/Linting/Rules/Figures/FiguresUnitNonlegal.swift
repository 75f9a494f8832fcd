internal import NewsCopy
internal import RuleFormat

/// A number with a unit that is not a legal one: 5斤, 80平米, 3公分.
///
/// Speech in quotation marks keeps its words; 公斤, 公里 and 吨 are legal, and so is 度 of an angle.
/// Harvests are counted in 亿斤 by the statistics themselves.
struct FiguresUnitNonlegal: Rule {
  private let units: [(word: [Unicode.Scalar], right: String)]
  private let firsts: ScalarSet

  init(_ options: RuleOptions) {
    var units = options.list("units").compactMap { text -> ([Unicode.Scalar], String)? in
      let parts = text.split(separator: "→", maxSplits: 1)
      guard let word = parts.first else { return nil }
      return ([Unicode.Scalar](String(word)), parts.count > 1 ? String(parts[1]) : "")
    }
    if options.choice("mu") == "hint" { units.append(([Unicode.Scalar]("亩"), "公顷")) }
    units.append((Self.degree, "℃"))
    self.units = units
    firsts = ScalarSet(String(String.UnicodeScalarView(units.compactMap { $0.0.first })))
  }

  private static let factors = ScalarSet("十百千万亿多余")
  /// What makes a unit's last character the start of another word: 斤两, 尺寸.
  private static let notAfter = ScalarSet("两寸斤度数方公码")
  private static let temperature = ByteSearch([
    "气温", "温度", "体温", "高温", "低温", "零下", "零上", "水温", "室温",
  ])
  private static let degree = [Unicode.Scalar]("度")
  private static let reach = 24

  func check(_ page: Page, _ findings: inout Findings) {
    for figure in findings.figures(of: page).figures {
      guard let after = figure.after, firsts.contains(after) || Self.factors.contains(after),
        !figure.isPart
      else { continue }
      var next = (scalar: after, range: figure.afterRange)
      let limits = page.blocks[figure.block].range
      while Self.factors.contains(next.scalar), next.scalar != "亿",
        let further = page.bytes.solidScalar(at: next.range.upperBound, before: limits.upperBound)
      {
        next = further
      }
      guard firsts.contains(next.scalar) else { continue }
      check(figure, unitAt: next.range.lowerBound, limits, page, &findings)
    }
  }

  private func check(
    _ figure: Figure, unitAt start: Int, _ limits: Range<Int>, _ page: Page,
    _ findings: inout Findings
  ) {
    let bytes = page.bytes
    for (word, right) in units {
      guard let end = bytes.solidEnd(of: word, at: start, before: limits.upperBound),
        bytes.solidScalar(at: end, before: limits.upperBound).map({
          Self.notAfter.contains($0.scalar)
        }) != true,
        word != Self.degree || isTemperature(figure, limits, page),
        !page.isQuoted(at: figure.range.lowerBound)
      else { continue }
      findings.add(
        figure.range.lowerBound..<end, right.isEmpty ? "other" : "unit",
        right.isEmpty
          ? ["unit": String(String.UnicodeScalarView(word))]
          : ["unit": String(String.UnicodeScalarView(word)), "right": right])
      return
    }
  }

  /// Whether a word for temperature stands in front in the same clause.
  private func isTemperature(_ figure: Figure, _ limits: Range<Int>, _ page: Page) -> Bool {
    let start = max(limits.lowerBound, figure.range.lowerBound - Self.reach)
    return Self.temperature.occurs(in: page.bytes, start..<figure.range.lowerBound)
  }
}
