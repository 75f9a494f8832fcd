internal import NewsCopy

/// Weighs what stands on both sides of a space, before any width is known.
struct SpaceEvidence {
  private let text: WrapText
  private let page: Page
  private let style: SpaceStyle
  private let phrases: PagePhrases

  init(_ text: WrapText, _ page: Page, _ style: SpaceStyle, _ phrases: PagePhrases) {
    self.text = text
    self.page = page
    self.style = style
    self.phrases = phrases
  }

  /// Weighs a space that the structure leaves open.
  func costs(of index: Int) -> WrapCosts {
    let (gap, left, right) = (text.gaps[index], text.pieces[index], text.pieces[index + 1])
    if PhoneNumber(page.bytes).ends(left, before: right) {
      return WrapCosts(wrap: 100, looseWrap: 100)
    }
    guard !gap.isBeforeBrackets else {
      // Only the end of a full line tells it from the space that some papers set here.
      return WrapCosts(keep: 12, wrap: 5, looseWrap: 60)
    }
    // A blank to be filled in, or a year to come: `（1926— ）`.
    if left.last.opensParenthesis || left.last == "—", right.first.closesParenthesis {
      return WrapCosts(wrap: 100, looseWrap: 100)
    }
    if gap.context.contains(.isInName) { return WrapCosts(wrap: 60, looseWrap: 100) }
    let isOdd = style.isRare(gap.range)
    let isInSentence = (isOdd || !style.areLeftBehind) && isInSentence(index)
    let isRare = isOdd && !isInSentence
    let keep = keepCost(gap.context, left, right, isRare: isRare)
    let wrap = wrapCost(gap.context, left.last, right.first, isRare: isRare)
    var costs = WrapCosts(
      keep: keep, looseKeep: style.areLeftBehind ? keep : keep * 2 / 3, wrap: wrap,
      looseWrap: wrap + (style.areLeftBehind || isInSentence ? 30 : 45))
    if !gap.context.isDisjoint(with: .betweenFields) || bordersPhrase(index) {
      costs.wrap += 40
      costs.looseWrap += 60
    }
    if left.endsSentence, !gap.context.contains(.isQuoted), !right.first.opensParenthesis {
      costs.split = PieceKind.opensParagraph(page.bytes, right.range, right.first) ? 25 : 55
    }
    return costs
  }

  /// Whether a space parts Chinese text from words in Latin letters or numbers that have one between them, and
  /// another one stands at their other end: `展览由 New Energy 公司承办`, `在 Wi-Fi 6 网络`.
  private func bordersPhrase(_ index: Int) -> Bool {
    let (left, right) = (text.pieces[index], text.pieces[index + 1])
    if left.first.isWordlike, left.last.isWordlike, right.first.isHan {
      var first = index
      while first > 0, isInPhrase(first - 1) { first -= 1 }
      return first > 0 && first < index && text.pieces[first].first.isWordlike
        && text.pieces[first - 1].last.isHan
    }
    guard left.last.isHan, right.first.isWordlike, right.last.isWordlike else { return false }
    var last = index + 1
    while last < text.gaps.count, isInPhrase(last) { last += 1 }
    return last > index + 1 && last < text.gaps.count && text.pieces[last].last.isWordlike
      && text.pieces[last + 1].first.isHan
  }

  /// Whether a space stands between two words in Latin letters, the second perhaps a number.
  private func isInPhrase(_ index: Int) -> Bool {
    text.gaps[index].lines == 0 && text.pieces[index].last.isLatinLetter
      && text.pieces[index + 1].first.isWordlike
  }

  /// Whether a space stands between two Han characters of a sentence, where copy hardly ever has one
  /// that means something.
  private func isInSentence(_ index: Int) -> Bool {
    text.gaps[index].context.isDisjoint(with: [.isQuoted, .isBetweenNames])
      && RunningSentence.holds(text.gaps[index].range, on: page, text.blocks[index])
  }

  /// Of leaving a space inside a word that news copy is full of: `“美丽乡 村会客厅”`.
  private static let insideWord: Int32 = 40
  /// Of leaving one behind `×` alone: `4× 100米`.
  private static let insideFormula: Int32 = 60

  /// Of leaving one inside a date that has no other: `1月17 日`.
  private static let insideDate: Int32 = 60

  /// Whether a piece ends in the number of a month or a day, tight behind 年 or 月, and what comes next goes on
  /// with it: where dates are set with spaces, there is one on that side, too.
  private func endsInDate(_ piece: Range<Int>, before next: Unicode.Scalar) -> Bool {
    guard next == "月" || next == "日" else { return false }
    let bytes = page.bytes
    var end = piece.upperBound
    while let (digit, start) = bytes.scalar(endingAt: end, after: piece.lowerBound), digit.isDigit {
      end = start
    }
    let mark = bytes.scalar(endingAt: end, after: piece.lowerBound)?.scalar
    return next == "月" ? mark == "年" : mark == "月"
  }

  private func keepCost(
    _ context: WrapGap.Context, _ leftPiece: WrapPiece, _ rightPiece: WrapPiece, isRare: Bool
  ) -> Int32 {
    let (left, right) = (leftPiece.last, rightPiece.first)
    var cost: Int32 = 60
    switch (left.isWordlike, right.isWordlike) {
    case (true, true): cost = left.isLatin && right.isLatin ? 5 : 25
    case (true, false), (false, true): cost = left.isLatin || right.isLatin ? 30 : 50
    case (false, false): break
    }
    if context.contains(.isQuoted) { cost /= 2 }
    if context.contains(.isBetweenNames) { cost -= 60 }
    if phrases.contains(left, right) {
      cost = max(0, cost) + 40
    } else if !leftPiece.isCharacter || !rightPiece.isCharacter,
      CommonWords.contain(left, right)
    {
      cost = max(0, cost) + Self.insideWord
    }
    if left == "×", !leftPiece.isCharacter, right.isDigit { cost += Self.insideFormula }
    if left.isDigit, endsInDate(leftPiece.range, before: right) { cost += Self.insideDate }
    if context.contains(.isInHeading) { cost -= 30 }
    if isRare { cost -= 40 }
    return max(0, cost)
  }

  private func wrapCost(
    _ context: WrapGap.Context, _ left: Unicode.Scalar, _ right: Unicode.Scalar, isRare: Bool
  ) -> Int32 {
    var cost: Int32 = left.isWordlike && right.isWordlike ? 20 : 0
    if context.contains(.isQuoted) { cost += context.contains(.isBalanced) ? 40 : 5 }
    if context.contains(.isBetweenNames) { cost += 60 }
    if context.contains(.isInHeading) { cost += 20 }
    if isRare { cost += 30 }
    return cost
  }
}

extension Unicode.Scalar {
  /// A letter or a digit of half width.
  var isWordlike: Bool { value < 0x250 && (isLatin || isDigit) }

  /// A letter of half width, as words of other languages have.
  var isLatinLetter: Bool { value < 0x250 && isLatin }
}
