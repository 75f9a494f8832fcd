/// A text in Chinese with its English twin.
package struct Bilingual: Equatable, Hashable, Sendable {
  /// The Chinese text.
  package let chinese: String

  /// The English text.
  package let english: String

  /// Joins the two texts.
  package init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The text in one language.
  package func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  /// Puts values in the place of `{pieces}` in both texts; a piece without a value stays as it is.
  package func fill(_ pieces: [(name: String, value: String)]) -> Bilingual {
    Bilingual(
      chinese: MessageTemplate(chinese).fill(pieces),
      english: MessageTemplate(english).fill(pieces)
    )
  }

  /// Puts values in the place of `{pieces}`, written as a literal at the call.
  package func fill(_ pieces: KeyValuePairs<String, String>) -> Bilingual {
    fill(pieces.map { (name: $0.key, value: $0.value) })
  }
}
