internal import RuleFormat

/// A text for people in Chinese and in English.
public struct Message: Hashable, Sendable {
  /// The Chinese text.
  public let chinese: String
  /// The English text.
  public let english: String

  init(_ text: Bilingual) {
    chinese = text.chinese
    english = text.english
  }
}
