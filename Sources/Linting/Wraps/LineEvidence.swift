internal import NewsCopy

/// Weighs what stands on both sides of a line break, before any width is known.
struct LineEvidence {
  private let style: LineStyle
  private let phrases: PagePhrases

  init(_ style: LineStyle, _ phrases: PagePhrases) {
    self.style = style
    self.phrases = phrases
  }

  /// Finds out the costs of a line break between two pieces that the structure leaves open;
  /// `opensNames` tells that names follow, one after the other, and `isShort` that the line is as
  /// short as those of lists and poems.
  func weigh(
    _ gap: inout WrapGap, _ left: WrapPiece, _ right: WrapPiece, opensNames: Bool, isShort: Bool
  ) {
    if left.endsSentence {
      weighFinished(&gap)
    } else {
      weighUnfinished(&gap, left, right, opensNames: opensNames)
    }
    if right.first.cannotBeginLine { gap.keepCost += 80 }
    weighIndent(&gap, left)
    weighInterrupter(&gap, left)
    weighHeading(&gap, left, right)
    gap.looseWrapCost = gap.wrapCost + (left.endsSentence ? 60 : 15)
    // Lines of a hard-wrapped region have a width; without one they are lists.
    if style.isHard { gap.looseWrapCost += 50 }
    if isShort { gap.looseWrapCost += 30 }
  }

  /// Whether a gap sets paragraphs apart, and no printed lines.
  private func isParagraphGap(_ gap: WrapGap) -> Bool { gap.lines > style.lines }

  private func weighFinished(_ gap: inout WrapGap) {
    if isParagraphGap(gap) {
      gap.wrapCost = 100
    } else if style.isSeparated {
      gap.keepCost = 60
    } else {
      gap.wrapCost = 60
    }
  }

  private func weighUnfinished(
    _ gap: inout WrapGap, _ left: WrapPiece, _ right: WrapPiece, opensNames: Bool
  ) {
    let isLine = style.isHard && !isParagraphGap(gap)
    gap.keepCost = keepCost(left, right)
    gap.wrapCost = isLine ? 0 : 30
    if left.last.isColon {
      gap.wrapCost += isLine ? 10 : isParagraphGap(gap) ? 60 : 40
      if isLine { gap.keepCost = 40 }
    }
    if right.traits.contains(.opensPoint) { gap.wrapCost += 80 }
    if opensNames || right.traits.contains(.opensParagraph) { gap.wrapCost += isLine ? 10 : 60 }
  }

  /// What it costs to say that a paragraph ends after a piece that ends no sentence.
  private func keepCost(_ left: WrapPiece, _ right: WrapPiece) -> Int32 {
    if left.last.isSemicolon { return 55 }
    if left.last.pausesSentence { return 120 }
    var cost: Int32 =
      left.last.isColon ? 10 : left.last.closesParenthesis ? 30 : left.last.closes ? 50 : 70
    if phrases.contains(left.last, right.first) {
      cost += (left.headingLikeness ?? 0) >= 40 ? 20 : 45
    }
    if Self.unfinished.contains(left.last) { cost += 60 }
    if Self.continuing.contains(right.first) { cost += 60 }
    return cost
  }

  /// Characters that no heading and no sentence ends with.
  private static let unfinished = ScalarSet("的在和之与及为是将对把被从向于而并以因若或其")
  /// Characters that nothing begins with.
  private static let continuing = ScalarSet("的了着们性化等和与及者")

  private func weighIndent(_ gap: inout WrapGap, _ left: WrapPiece) {
    guard style.isIndented, !isParagraphGap(gap) else { return }
    if gap.indent > 0 {
      gap.wrapCost += 80
    } else {
      gap.keepCost += 60
      if left.endsSentence { gap.wrapCost = 0 }
    }
  }

  private func weighInterrupter(_ gap: inout WrapGap, _ left: WrapPiece) {
    gap.looseKeepCost = gap.keepCost
    if gap.context.contains(.isAtInterrupter), !style.isHard {
      gap.keepCost = min(40, gap.keepCost)
      gap.looseKeepCost = min(10, gap.keepCost)
    }
    if left.last.isSemicolon { gap.looseKeepCost = min(35, gap.keepCost) }
  }

  private func weighHeading(_ gap: inout WrapGap, _ left: WrapPiece, _ right: WrapPiece) {
    guard let likeness = left.headingLikeness else { return }
    if right.traits.contains(.opensArticle) { gap.wrapCost += 30 }
    if style.isHard, isParagraphGap(gap) { gap.keepCost = max(0, gap.keepCost - 15) }
    // A heading that is by chance as wide as the column is rare.
    gap.keepCost = max(0, gap.keepCost - likeness / 2)
    gap.looseKeepCost = max(0, gap.looseKeepCost - likeness)
  }
}

extension Unicode.Scalar {
  /// `;` or `；`.
  var isSemicolon: Bool { self == ";" || self == "；" }
}
