internal import JSONText

/// Checks the words of a declarative rule.
enum WordReader {
  /// What an empty list should have been.
  static let some = Bilingual(chinese: "至少一项", english: "at least one entry")

  /// A word as it will be looked for.
  static func check(_ word: String, at item: DocumentItem) throws(DocumentError) -> String {
    guard !word.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      throw item.error(Bilingual(chinese: "词不能为空", english: "a word must not be empty"))
    }
    try checkCharacters(word, at: item)
    return word
  }

  private static func checkCharacters(
    _ text: String, at item: DocumentItem
  ) throws(DocumentError) {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return }
    throw item.error(
      Bilingual(
        chinese: "词里不能有换行、制表等控制字符", english: "a word must not have control characters")
    )
  }

  /// A set phrase: Han characters, so many that three right ones tell which it is.
  static func phrase(_ item: DocumentItem) throws(DocumentError) -> String {
    let phrase = try check(try item.string(), at: item)
    let scalars = phrase.unicodeScalars
    guard SetPhrase.lengths.contains(scalars.count),
      scalars.allSatisfy({ SetPhrase.han.contains($0) })
    else {
      throw item.error(
        Bilingual(
          chinese: "要有4到20个字，都是汉字", english: "4 to 20 characters are needed, all of them Han"))
    }
    return phrase
  }

  /// A list of words.
  static func words(_ item: DocumentItem) throws(DocumentError) -> [String] {
    var words: [String] = []
    for element in try item.elements() {
      words.append(try check(try element.string(), at: element))
    }
    guard !words.isEmpty else { throw item.error(expected: some) }
    return words
  }

  /// What may stand for a word: one text, or several of which a person has to choose.
  ///
  /// - Parameters:
  ///   - item: The text or texts.
  ///   - word: The word that they replace.
  ///   - isBound: Whether the word is looked for in some contexts only.
  /// - Returns: At least one text.
  /// - Throws: What is wrong with one of them, such as that it would be found again.
  static func replacements(
    _ item: DocumentItem, of word: String, isBound: Bool
  ) throws(DocumentError) -> [String] {
    let texts = item.node.value.string == nil ? try words(item) : [try item.string()]
    for text in texts {
      try checkCharacters(text, at: item)
      guard text != word else {
        throw item.error(
          Bilingual(chinese: "与原词相同", english: "this is the word itself"))
      }
      let isLonger = text.utf8.count > word.utf8.count
      guard isBound || texts.count > 1 || !isLonger || !text.contains(word) else {
        throw item.error(
          Bilingual(
            chinese: "“\(text)”里还有“\(word)”，改了又会查到；请用“not-followed-by”等限定",
            english: "“\(text)” holds “\(word)” and would be found again; set limits such as "
              + "“not-followed-by”"))
      }
    }
    return texts
  }
}
