/// Comparing the words of the trade byte by byte: each has one spelling.
extension String {
  func begins(with word: [UInt8]) -> Bool { has(word, at: 0) }

  func ends(with word: [UInt8]) -> Bool { has(word, at: utf8.count - word.count) }

  /// Whether a word stands behind so many bytes.
  func has(_ word: [UInt8], at start: Int) -> Bool {
    let bytes = utf8Span.span
    guard start >= 0, start + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }
}
