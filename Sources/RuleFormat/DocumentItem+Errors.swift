internal import JSONText

extension DocumentItem {
  /// Says that something else was expected here.
  package func error(expected: Bilingual, suggestion: String? = nil) -> DocumentError {
    DocumentError(
      offset: node.range.lowerBound,
      keyPath: keyPath,
      found: found,
      expected: expected,
      suggestion: suggestion
    )
  }

  /// Says that one of several words was expected here, and which is the nearest.
  package func error(expectedOneOf allowed: [String]) -> DocumentError {
    let words = allowed.map { "“\($0)”" }
    let expected = Bilingual(
      chinese: words.joined(separator: "、") + (words.count > 1 ? "之一" : ""),
      english: (words.count > 1 ? "one of " : "") + words.joined(separator: ", ")
    )
    let nearest = node.value.string.flatMap { NearestName.find($0, among: allowed) }
    return error(expected: expected, suggestion: nearest)
  }

  /// Says what is wrong here in a clause of its own.
  package func error(_ clause: Bilingual) -> DocumentError {
    DocumentError(offset: node.range.lowerBound, keyPath: keyPath, clause: clause)
  }

  private var found: Bilingual {
    switch node.value {
    case .string(let text): Bilingual(chinese: "“\(text)”", english: "“\(text)”")
    case .bool(let truth): Bilingual(chinese: "\(truth)", english: "\(truth)")
    case .number(let number): Bilingual(chinese: number.text, english: number.text)
    case .null, .array, .object: JSONKind(of: node.value).name
    }
  }
}
