internal import NewsCopy

/// A line between blank lines that reads like no sentence: a heading above its paragraph, an entry of a
/// list.
///
/// A paragraph that a column cut near its beginning looks like one, too. Only a word that is cut, or one
/// that nothing ends with, tells them apart.
struct LoneLine {
  private let text: WrapText
  private let bytes: [UInt8]

  init(_ text: WrapText, _ bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  /// No heading is wider, in half cells.
  private static let widest: Int32 = 84
  /// How far the widths of full lines differ, in half cells.
  private static let tolerance: Int32 = 4

  /// Whether the piece in front of a gap is such a line.
  func stands(before index: Int) -> Bool {
    let piece = text.pieces[index]
    return text.gaps[index].lines > 1 && (index == 0 || text.gaps[index - 1].lines > 1)
      && piece.width <= Self.widest && !piece.last.pausesSentence
      && (opensPoint(piece)
        || !isLike(index + 1, piece) && (index == 0 || !isLike(index - 1, piece)))
      && !readsLikeSentence(piece.range)
  }

  /// Whether a piece is a step, a field or a point of a list: `第三步：扫码结算`.
  private func opensPoint(_ piece: WrapPiece) -> Bool {
    PointOpening.stands(bytes, piece.range, piece.first)
      || PieceKind.opensLabel(bytes, piece.range)
  }

  /// Whether another line is as wide, as those of a column are.
  private func isLike(_ index: Int, _ piece: WrapPiece) -> Bool {
    !text.pieces[index].endsSentence
      && abs(text.pieces[index].width - piece.width) <= Self.tolerance
  }

  /// Whether such a line is cut for certain: inside a word, or behind one that nothing ends with.
  func isCut(at index: Int) -> Bool {
    let (left, right) = (text.pieces[index], text.pieces[index + 1])
    if CommonWords.contain(left.last, right.first) { return !opensWithWord(right) }
    return SentenceJoints.isUnfinished(left.range, left.last, bytes) && !endsWithCommonWord(left)
  }

  private func opensWithWord(_ piece: WrapPiece) -> Bool {
    let end = piece.range.lowerBound + UTF8.width(piece.first)
    guard let next = bytes.scalar(at: end, before: piece.range.upperBound)?.scalar else {
      return false
    }
    return CommonWords.contain(piece.first, next)
      || SentenceJoints.opensWithWord(piece.range, bytes)
  }

  private func endsWithCommonWord(_ piece: WrapPiece) -> Bool {
    let start = piece.range.upperBound - UTF8.width(piece.last)
    guard let before = bytes.scalar(endingAt: start, after: piece.range.lowerBound)?.scalar else {
      return false
    }
    return CommonWords.contain(before, piece.last)
  }

  /// Characters that sentences begin with and headings hardly do.
  private static let openers = ScalarSet("据但而对这他她它该其当因由随若即虽根截")
  /// What a clause ends with that tells the time, or who says it, or where it is said.
  private static let clauseEnds = ScalarSet("来年月日天时后前间期晚午初底说示绍称看上中条")
  /// The day of a date.
  private static let days = ScalarSet("日")

  /// Whether a line ends a sentence, tells a day, what has happened, or who said it.
  func readsLikeSentence(_ line: Range<Int>) -> Bool {
    var last: Unicode.Scalar = " "
    // 有了 tells what there is, as headings do.
    var isOwned = false
    var offset = line.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: line.upperBound) {
      if offset == line.lowerBound, Self.openers.contains(scalar) { return true }
      if scalar.endsSentence || last == "了" && scalar.isHan && !isOwned { return true }
      isOwned = last == "有" && scalar == "了"
      if scalar.pausesSentence, scalar != "、", Self.clauseEnds.contains(last) { return true }
      if last.isDigit, Self.days.contains(scalar) { return true }
      last = scalar
      offset = next
    }
    return false
  }
}
