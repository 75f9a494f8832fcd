internal import NewsCopy

/// Weighs what stands on both sides of a space, before any width is known.
struct SpaceEvidence {
  private let style: SpaceStyle
  private let phrases: PagePhrases

  init(_ style: SpaceStyle, _ phrases: PagePhrases) {
    self.style = style
    self.phrases = phrases
  }

  /// Finds out the costs of a space between two pieces that the structure leaves open.
  func weigh(_ gap: inout WrapGap, _ left: WrapPiece, _ right: WrapPiece) {
    guard !gap.isBeforeBrackets else {
      // Only the end of a full line tells it from the space that some papers set here.
      (gap.keepCost, gap.wrapCost, gap.looseWrapCost) = (12, 5, 60)
      return
    }
    let keep = keepCost(gap, left, right)
    let wrap = wrapCost(gap, left, right)
    gap.keepCost = keep
    gap.wrapCost = wrap
    gap.looseKeepCost = style.areLeftBehind ? keep : keep * 2 / 3
    gap.looseWrapCost =
      wrap + (style.areLeftBehind || gap.context.contains(.isInSentence) ? 30 : 45)
    if left.endsSentence, !gap.context.contains(.isQuoted), !right.first.opensParenthesis {
      gap.splitCost = right.traits.contains(.opensParagraph) ? 25 : 55
    }
  }

  private func keepCost(_ gap: WrapGap, _ left: WrapPiece, _ right: WrapPiece) -> Int32 {
    var cost: Int32 = 60
    switch (left.last.isWordlike, right.first.isWordlike) {
    case (true, true): cost = left.last.isLatin && right.first.isLatin ? 5 : 25
    case (true, false), (false, true): cost = left.last.isLatin || right.first.isLatin ? 30 : 50
    case (false, false): break
    }
    if gap.context.contains(.isQuoted) { cost /= 2 }
    if gap.context.contains(.isBetweenNames) { cost -= 60 }
    if phrases.contains(left.last, right.first) { cost = max(0, cost) + 40 }
    if gap.context.contains(.isInHeading) { cost -= 30 }
    if style.isRare(gap.range), !gap.context.contains(.isInSentence) { cost -= 40 }
    return max(0, cost)
  }

  private func wrapCost(_ gap: WrapGap, _ left: WrapPiece, _ right: WrapPiece) -> Int32 {
    var cost: Int32 = left.last.isWordlike && right.first.isWordlike ? 20 : 0
    if gap.context.contains(.isQuoted) { cost += gap.context.contains(.isBalanced) ? 40 : 5 }
    if gap.context.contains(.isBetweenNames) { cost += 60 }
    if gap.context.contains(.isInHeading) { cost += 20 }
    if style.isRare(gap.range), !gap.context.contains(.isInSentence) { cost += 30 }
    return cost
  }
}

extension Unicode.Scalar {
  /// A letter or a digit of half width.
  var isWordlike: Bool { value < 0x250 && (isLatin || isDigit) }

  /// A letter of half width, as words of other languages have.
  var isLatinLetter: Bool { value < 0x250 && isLatin }
}
