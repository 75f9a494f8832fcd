internal import NewsCopy
internal import RuleFormat

/// The symbol of a unit with the wrong case: 5KG, 30Kw, 100Mpa, 380v.
///
/// What goes on with letters, digits or a hyphen, or follows a letter, is the name of a model.
struct FiguresUnitSymbolCase: Rule {
  private let symbols: [(lowercase: [UInt8], right: String)]

  init(_ options: RuleOptions) {
    symbols = options.list("symbols").map { ($0.utf8.map(Self.lowercase), $0) }
  }

  private static let longest = 4

  func check(_ page: Page, _ findings: inout Findings) {
    for figure in findings.figures(of: page).figures where !figure.isPart {
      guard let after = figure.after, after.isASCII, after.isLatin,
        figure.before.map({ $0 != "-" && $0 != "/" && $0 != "_" }) != false
      else { continue }
      check(figure, page, &findings)
    }
  }

  private func check(_ figure: Figure, _ page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    let start = figure.afterRange.lowerBound
    guard start - figure.range.upperBound <= 1 else { return }
    let limit = page.blocks[figure.block].range.upperBound
    var end = start
    while end < limit, Self.isLetter(bytes[end]), end - start <= Self.longest { end += 1 }
    guard !isName(bytes, at: end, before: limit) else { return }
    let written = bytes[start..<end]
    // Some have two forms: mL and ml.
    let alike = symbols.filter { $0.lowercase.elementsEqual(written.lazy.map(Self.lowercase)) }
    guard let symbol = alike.first,
      !alike.contains(where: { $0.right.utf8.elementsEqual(written) })
    else { return }
    let isLetter = end - start == 1
    guard !isLetter || isElectric(figure, followedAt: end, page) else { return }
    let range = start..<end
    findings.add(
      range, "case", ["unit": page.string(range), "right": symbol.right],
      fix: isLetter ? .unsafe(range, symbol.right) : .safe(range, symbol.right))
  }

  /// What stands behind a unit, besides marks: 功率30w的电机.
  ///
  /// Behind a number of things stands what is counted: 20w辆.
  private static let behindUnits = ScalarSet("的以左上及和与或至到时")
  private static let electric = ByteSearch(["电压", "功率", "功耗", "耗电", "伏", "瓦"])
  /// So far back the text tells what is measured, in bytes.
  private static let reach = 30

  /// Whether one letter is a unit: it stands close, the text in front speaks of voltage or power, and
  /// nothing behind is counted; `1v1` is a match, `10w` a hundred thousand.
  private func isElectric(_ figure: Figure, followedAt end: Int, _ page: Page) -> Bool {
    let limits = page.blocks[figure.block].range
    let next = page.bytes.scalar(at: end, before: limits.upperBound)?.scalar
    guard !figure.hasGapAfter, next != "/",
      next.map({ !$0.isHan || Self.behindUnits.contains($0) }) ?? true
    else { return false }
    let start = max(limits.lowerBound, figure.range.lowerBound - Self.reach)
    return Self.electric.occurs(in: page.bytes, start..<figure.range.lowerBound)
  }

  /// Whether a symbol goes on: 10KM2, 5KG-A.
  private func isName(_ bytes: [UInt8], at end: Int, before limit: Int) -> Bool {
    guard end < limit else { return false }
    let next = bytes[end]
    return Self.isLetter(next) || next &- 0x30 < 10 || next == UInt8(ascii: "-")
      || next == UInt8(ascii: "_") || next == UInt8(ascii: "+")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
