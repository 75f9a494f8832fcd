import Testing

@testable import Linting

struct CommonWordsTests {
  /// They are looked for by halving.
  @Test func wordsStandInOrder() {
    let scalars = Array(CommonWords.words.unicodeScalars)
    let words = stride(from: 0, to: scalars.count, by: 2).map { scalars[$0..<$0 + 2] }
    #expect(words.allSatisfy { $0.allSatisfy { $0.value >= 0x4E00 && $0.value < 0xA000 } })
    for (word, next) in zip(words, words.dropFirst()) {
      #expect(word.lexicographicallyPrecedes(next), "\(word) \(next)")
    }
    for word in words {
      #expect(CommonWords.contain(word[word.startIndex], word[word.startIndex + 1]))
    }
  }

  @Test(arguments: [
    ("健", "康", true), ("一", "个", true), ("康", "健", false), ("健", "A", false), ("龥", "龥", false),
  ])
  func words(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ isWord: Bool) {
    #expect(CommonWords.contain(first, second) == isWord)
  }
}
