extension MarkKind {
  /// The mark itself; empty for kinds of which there are several.
  var text: String {
    switch self {
    case .comma: "，"
    case .semicolon: "；"
    case .colon: "："
    case .exclamation: "！"
    case .question: "？"
    case .pause: "、"
    case .stop: "。"
    case .open: "（"
    case .close: "）"
    case .openDouble: "“"
    case .closeDouble: "”"
    case .openSingle: "‘"
    case .closeSingle: "’"
    case .openTitle: "《"
    case .closeTitle: "》"
    case .openSubtitle: "〈"
    case .closeSubtitle: "〉"
    case .openCorner: "「"
    case .closeCorner: "」"
    case .openWhiteCorner: "『"
    case .closeWhiteCorner: "』"
    case .openLenticular: "【"
    case .closeLenticular: "】"
    case .openTortoise: "〔"
    case .closeTortoise: "〕"
    case .halfOpen: "("
    case .halfClose: ")"
    default: ""
    }
  }

  /// The mark that closes what this one opens; nil where it opens nothing.
  var closing: MarkKind? { Self.partners.first { $0.0 == self }?.1 }

  /// The mark that opens what this one closes; nil where it closes nothing.
  var opening: MarkKind? { Self.partners.first { $0.1 == self }?.0 }

  private static let partners: [(MarkKind, MarkKind)] = [
    (.halfOpen, .halfClose), (.open, .close), (.openDouble, .closeDouble),
    (.openSingle, .closeSingle), (.openTitle, .closeTitle), (.openSubtitle, .closeSubtitle),
    (.openCorner, .closeCorner), (.openWhiteCorner, .closeWhiteCorner),
    (.openLenticular, .closeLenticular), (.openTortoise, .closeTortoise),
  ]
}
