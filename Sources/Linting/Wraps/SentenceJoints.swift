internal import NewsCopy

/// Characters at which a sentence hardly ends or begins.
enum SentenceJoints {
  /// No heading, no entry of a list and no sentence ends with them.
  static let unfinished = ScalarSet("的在和之与及为是将对把被从向于而并以因若或其")
  /// Next to nothing begins with them.
  static let continuing = ScalarSet("的了们性化等和及者")
  /// But for these words.
  private static let openers = [
    "的确", "的士", "了解", "了却", "性格", "化解", "化学", "等到", "等待", "等候", "等来", "和平", "和谐", "和睦",
    "和气", "及时", "及早",
  ].map { Array($0.utf8) }

  /// Words that end headings though the last character mostly stands inside a sentence.
  private static let endings = [
    "所为", "有为", "作为", "行为", "走向", "取向", "志向", "方向", "原因", "成因", "起因", "应对", "所在", "存在",
    "共和", "求是", "参与", "普及",
  ].map { Array($0.utf8) }

  /// Whether a piece ends with such a word.
  static func endsWithWord(_ piece: WrapPiece, _ bytes: [UInt8]) -> Bool {
    endings.contains { word in
      let start = piece.range.upperBound - word.count
      return start >= piece.range.lowerBound
        && bytes.hasBytes(word, at: start, before: piece.range.upperBound)
    }
  }

  /// Whether a piece goes on with what stands in front of it.
  static func continues(_ piece: WrapPiece, _ bytes: [UInt8]) -> Bool {
    continuing.contains(piece.first) && !opensWithWord(piece, bytes)
  }

  /// Whether a piece begins with a word whose first character mostly stands inside or behind others.
  static func opensWithWord(_ piece: WrapPiece, _ bytes: [UInt8]) -> Bool {
    openers.contains {
      bytes.hasBytes($0, at: piece.range.lowerBound, before: piece.range.upperBound)
    }
  }
}
