/// What an extractor does to a page.
package struct Damage: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A space at each end of a printed line.
    case space
    /// Only some of these spaces are left.
    case partial
    /// A line break at each end of a printed line, a blank line between paragraphs.
    case newline
    /// The same with the paragraphs set apart by an indent only.
    case indent
    /// The same with nothing to set paragraphs apart.
    case tight
    /// A blank line after every printed line.
    case hardblank
    /// Paragraphs cut in two or more by the ends of columns.
    case columns
    /// Several of these on one page.
    case mixed
    /// Nothing.
    case clean
  }

  let kind: Kind
  let space: String
  let lineBreak: String
  let paragraphBreak: String
  let firstIndent: String
  let cuts: Double
  let kept: Double
  let columns: [PrintedColumn]

  /// Damage of a kind, all else by chance.
  init(_ kind: Kind, _ chance: inout DamageRandom) {
    self.kind = kind
    space = chance.pick([" ", " ", " ", "  ", "\u{3000}", "\u{A0}"]) ?? " "
    let indents = ["    ", "  ", "\u{3000}\u{3000}", "\u{3000}", "        "]
    let indent = chance.pick(indents) ?? "    "
    firstIndent = kind == .indent || chance.happens(0.2) && kind != .tight ? indent : ""
    switch kind {
    case .hardblank:
      lineBreak = chance.pick(["\n\n", "\n \n"]) ?? "\n\n"
      paragraphBreak = lineBreak
    case .indent, .tight:
      lineBreak = "\n"
      paragraphBreak = "\n"
    default:
      lineBreak = chance.pick(["\n", "\n", "\n", "\n  "]) ?? "\n"
      paragraphBreak = chance.pick(["\n\n", "\n\n", "\n \n", "\n\n\n"]) ?? "\n\n"
    }
    cuts = kind == .columns ? 0.5 : chance.happens(0.5) ? 0.25 : 0
    kept = Double.random(in: 0.25..<0.8, using: &chance)
    let count = Int.random(in: 1...3, using: &chance)
    let isIndented = chance.happens(0.5)
    let hangs = chance.happens(0.5)
    let breaksNumbers = chance.happens(0.2)
    var columns: [PrintedColumn] = []
    for _ in 0..<count {
      columns.append(
        PrintedColumn(
          width: Int.random(in: 8...40, using: &chance) * 2,
          indent: isIndented || kind == .indent ? 4 : 0, hangs: hangs,
          breaksNumbers: breaksNumbers))
    }
    self.columns = columns
  }
}
