internal import RuleFormat

/// Why copydesk could not do what it was asked, in one sentence.
public struct CopydeskError: Error, Hashable, Sendable {
  /// The sentence in both languages.
  public let message: Message

  init(_ sentence: Bilingual) {
    message = Message(sentence)
  }
}
