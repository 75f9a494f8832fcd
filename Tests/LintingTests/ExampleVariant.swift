/// The same example in other surroundings: what a rule finds must not depend on them.
enum ExampleVariant: String, CaseIterable {
  case asWritten
  case carriageReturns
  case astralInFront
  case lineBreakAtEnd
  case secondPage
  case otherPagesAround

  /// The example, with its marks, in these surroundings.
  func text(_ example: String) -> String {
    switch self {
    case .asWritten: example
    case .carriageReturns: example.replacing("\n", with: "\r\n")
    case .astralInFront: "他名叫𣱝𬭊，笑了😀。\n\n" + example
    case .lineBreakAtEnd: "\n\n" + example + "\n"
    case .secondPage: "\u{0C}" + example
    case .otherPagesAround: "第一版只有这一句话。\n\u{0C}" + example + "\n\u{0C}第三版也只有一句话。\n"
    }
  }
}
