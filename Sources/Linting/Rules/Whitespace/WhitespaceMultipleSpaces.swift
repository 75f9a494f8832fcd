internal import NewsCopy
internal import RuleFormat

/// Several spaces in running text where one is enough.
///
/// Two such places in a paragraph are a table or a list. Behind a full stop they may be a lost
/// paragraph break, and between two characters a name that is set apart.
struct WhitespaceMultipleSpaces: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    let text = wraps.text
    let wide = text.gaps.indices.filter { isWide(text.gaps[$0], page) }
    var places: [PlaceReport.Place] = []
    for (place, index) in wide.enumerated() {
      let block = text.blocks[index]
      let isAlone =
        (place == 0 || text.blocks[wide[place - 1]] != block)
        && (place + 1 == wide.count || text.blocks[wide[place + 1]] != block)
      let gap = text.gaps[index]
      guard isAlone, WideSpaces.count(in: gap.range, of: page.bytes) < Self.columnGap,
        wraps.verdicts[index] == .keep,
        page.blocks[block].isText,
        !gap.isBeforeBrackets, !isColumn(gap.range, in: page.blocks[block], of: page),
        mayBeOne(between: text.pieces[index], and: text.pieces[index + 1]),
        !page.masked.touch(gap.range)
      else { continue }
      let isWide = page.bytes.hasBytes(
        Self.wideSpace, at: gap.range.lowerBound, before: gap.range.upperBound)
      let edit = Edit(gap.range, isWide ? "\u{3000}" : " ")
      places.append(PlaceReport.Place(edit: edit, found: ""))
    }
    PlaceReport.add(places, single: "spaces", many: "spaces-many", to: &findings)
  }

  /// Whether full-width spaces part the fields of a line without a clause: `…“二十条”　　详见2版`.
  private func isColumn(_ gap: Range<Int>, in block: Block, of page: Page) -> Bool {
    page.bytes.hasBytes(Self.wideSpace, at: gap.lowerBound, before: gap.upperBound)
      && !ClauseMarks.stand(in: block.range, of: page.bytes)
  }

  /// A gap of as many wide spaces was set by hand.
  private static let columnGap = 3

  private static let wideSpace = Array("\u{3000}".utf8)

  /// Whether one space would do between two pieces; one in brackets is a blank to be filled in.
  private func mayBeOne(between left: WrapPiece, and right: WrapPiece) -> Bool {
    !left.endsSentence && !right.first.opensParenthesis && !left.isOneHan && !right.isOneHan
      && !(left.last.opensParenthesis && right.first.closesParenthesis)
  }

  /// Whether a gap within a line is more than one character.
  private func isWide(_ gap: WrapGap, _ page: Page) -> Bool {
    gap.lines == 0 && gap.range.count > 1 && page.bytes.scalarCount(in: gap.range) > 1
      && !page.holdsResidue(gap.range) && !page.bytes.hasMark(in: gap.range, where: \.isOddBreak)
  }
}

extension WrapPiece {
  fileprivate var isOneHan: Bool { first.isHan && range.count == UTF8.width(first) }
}
