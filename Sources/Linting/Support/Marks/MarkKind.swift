/// What a mark is.
enum MarkKind: UInt8, CaseIterable {
  case none

  // Half-width marks.
  case halfComma, halfSemicolon, halfColon, halfExclamation, halfQuestion, halfStop
  case halfOpen, halfClose
  case straightDouble, straightSingle
  case hyphen

  // Marks of Chinese text.
  case comma, semicolon, colon, exclamation, question
  /// 、
  case pause
  /// 。
  case stop
  case open, close
  case openDouble, closeDouble, openSingle, closeSingle
  case openTitle, closeTitle, openSubtitle, closeSubtitle
  case openCorner, closeCorner, openWhiteCorner, closeWhiteCorner
  case openLenticular, closeLenticular, openTortoise, closeTortoise
  case ellipsis, dash
  /// ·
  case middleDot
  /// Dots that stand for ·: `•`, `・`, `‧`.
  case otherDot
  /// ．
  case wideStop
  /// －
  case wideHyphen

  // White space, line breaks left out.
  case space, tab, wideSpace
  /// A no-break space, an en space and others that look like a space.
  case oddSpace
  /// What parts lines or paragraphs in typesetting programs and is no line break of a text file.
  case oddBreak

  // Characters that are not what they look like.
  case wideAlphanumeric, widePercent
  /// A radical or a compatibility form of a Han character.
  case compatibility
  case invisible
  case replacement
  case privateUse
  /// A letter of the Latin-1 range, which wrongly decoded text consists of.
  case latin1

  /// The kind of the full-width mark that stands for a half-width one.
  var fullWidth: MarkKind? {
    switch self {
    case .halfComma: .comma
    case .halfSemicolon: .semicolon
    case .halfColon: .colon
    case .halfExclamation: .exclamation
    case .halfQuestion: .question
    case .halfStop: .stop
    case .halfOpen: .open
    case .halfClose: .close
    default: nil
    }
  }
}
