internal import NewsCopy
internal import RuleFormat

/// Several spaces in running text where one is enough.
///
/// Two such places in a line are a table or a list. Behind a full stop they may be a lost paragraph
/// break, and between two characters a name that is set apart.
struct WhitespaceMultipleSpaces: Rule {
  init(_ options: RuleOptions) {}

  func check(_ page: Page, _ findings: inout Findings) {
    let wraps = findings.wraps(of: page)
    let text = wraps.text
    var places: [PlaceReport.Place] = []
    var last: (block: Int, isTable: Bool)?
    for index in text.gaps.indices where isWide(text.gaps[index], page) {
      let block = text.blocks[index]
      last = (block, last?.block == block)
      if last?.isTable == true {
        places.removeAll { page.blocks[block].range.contains($0.edit.range.lowerBound) }
      }
      let (left, right) = (text.pieces[index], text.pieces[index + 1])
      guard wraps.verdicts[index] == .keep, page.blocks[block].isText, last?.isTable != true,
        !left.endsSentence, !text.gaps[index].isBeforeBrackets, !right.first.opensParenthesis,
        !left.isOneHan, !right.isOneHan,
        let (first, _) = page.bytes.scalar(
          at: text.gaps[index].range.lowerBound, before: page.bytes.count)
      else { continue }
      let edit = Edit(text.gaps[index].range, String(first))
      places.append(PlaceReport.Place(edit: edit, found: ""))
    }
    PlaceReport.add(places, single: "spaces", many: "spaces-many", to: &findings)
  }

  /// Whether a gap within a line is more than one character.
  private func isWide(_ gap: WrapGap, _ page: Page) -> Bool {
    gap.lines == 0 && gap.range.count > 1 && page.bytes.scalarCount(in: gap.range) > 1
  }
}

extension WrapPiece {
  fileprivate var isOneHan: Bool { first.isHan && range.count == UTF8.width(first) }
}
