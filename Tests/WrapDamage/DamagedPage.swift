/// A page before and after an extractor.
package struct DamagedPage: Sendable {
  package let kind: Damage.Kind
  /// Full cells of each column that was used.
  package let widths: [Int]
  package let broken: String
  package let gold: String
  /// Whether a person could tell from the text alone where each printed line ended.
  package let isDecidable: Bool

  /// Damages a page by chance.
  package init(_ page: SourcePage, kind: Damage.Kind, seed: Int) {
    var chance = DamageRandom(seed: seed)
    let damage = Damage(kind, &chance)
    var press = Press(damage)
    for (index, block) in page.blocks.enumerated() {
      press.set(block, number: index, of: page, &chance)
    }
    self.kind = kind
    widths = damage.columns.map { $0.width / 2 }
    broken = press.broken + "\n"
    gold = press.gold + "\n"
    isDecidable = press.isDecidable
  }
}

/// Prints blocks one after the other, once as they were and once as they come out.
private struct Press {
  private let damage: Damage
  private(set) var broken = ""
  private(set) var gold = ""
  private(set) var isDecidable = true

  init(_ damage: Damage) {
    self.damage = damage
  }

  mutating func set(
    _ block: SourceBlock, number: Int, of page: SourcePage, _ chance: inout DamageRandom
  ) {
    if number > 0 {
      let isBetweenTexts = block.isText && page.blocks[number - 1].isText
      broken += isBetweenTexts || damage.kind == .hardblank ? damage.paragraphBreak : "\n\n"
      gold += "\n\n"
    }
    gold += block.text
    let kind = kind(&chance)
    guard block.isText, kind != .clean else {
      broken += block.text
      return
    }
    let wraps = kind == .indent || kind == .newline || kind == .tight || kind == .hardblank
    if wraps { broken += damage.firstIndent }
    print(block, kind: kind, &chance)
  }

  private func kind(_ chance: inout DamageRandom) -> Damage.Kind {
    guard damage.kind == .mixed else { return damage.kind }
    return chance.pick([.space, .clean, .columns, .partial, .newline]) ?? .space
  }

  private mutating func print(
    _ block: SourceBlock, kind: Damage.Kind, _ chance: inout DamageRandom
  ) {
    let scalars = Array(block.text.unicodeScalars)
    guard let column = chance.pick(damage.columns) else { return }
    var start = 0
    for end in column.breaks(scalars) {
      append(scalars[start..<end])
      let gap = gap(kind, after: scalars[end - 1], &chance)
      broken += gap
      start = end
    }
    append(scalars[start...])
  }

  /// What stands at the end of a printed line.
  private mutating func gap(
    _ kind: Damage.Kind, after last: Unicode.Scalar, _ chance: inout DamageRandom
  ) -> String {
    let ends = Self.endings.contains(last)
    if kind == .columns { return !ends && chance.happens(damage.cuts / 4) ? "\n\n" : "" }
    if !ends, chance.happens(damage.cuts / 8), kind != .hardblank, kind != .indent, kind != .tight {
      return damage.paragraphBreak
    }
    switch kind {
    case .space: return damage.space
    case .partial: return chance.happens(damage.kept) ? damage.space : ""
    case .newline, .indent, .tight, .hardblank:
      if ends { isDecidable = false }
      return damage.lineBreak
    case .columns, .mixed, .clean: return ""
    }
  }

  /// After these a paragraph may end as well.
  private static let endings = Set("。！？!?…：:；;）)”\"".unicodeScalars)

  private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
    broken.unicodeScalars.append(contentsOf: scalars)
  }
}
