package import JSONText

/// What is wrong in a file that people write, a rule or a configuration, and where.
package struct DocumentError: Error, Equatable, Sendable {
  /// The place, in bytes from the start of the file.
  package let offset: Int

  /// The keys that lead to the place, outermost first; an array's element is `[0]`, `[1]` ….
  package let keyPath: [String]

  /// What is wrong there, as a clause.
  package let clause: Bilingual

  /// The nearest valid name, where there is one near.
  package let suggestion: String?

  /// Reports something that a clause of its own describes.
  package init(offset: Int, keyPath: [String], clause: Bilingual, suggestion: String? = nil) {
    self.offset = offset
    self.keyPath = keyPath
    self.clause = clause
    self.suggestion = suggestion
  }

  /// Reports one thing found where another was expected.
  package init(
    offset: Int,
    keyPath: [String],
    found: Bilingual,
    expected: Bilingual,
    suggestion: String? = nil
  ) {
    let clause = Bilingual(
      chinese: "这里是\(found.chinese)，应为\(expected.chinese)",
      english: "found \(found.english), expected \(expected.english)"
    )
    self.init(offset: offset, keyPath: keyPath, clause: clause, suggestion: suggestion)
  }

  /// Reports a file that is not JSON.
  package init(_ error: JSONError) {
    let clause = Bilingual(chinese: error.chinese, english: error.english)
    self.init(offset: error.offset, keyPath: [], clause: clause)
  }

  /// The one sentence to show, without the name of the file and the place.
  package var sentence: Bilingual {
    let path = keyPath.joined(separator: " › ")
    return Bilingual(
      chinese: (path.isEmpty ? "" : "\(path)：") + clause.chinese
        + (suggestion.map { "；是否想写“\($0)”？" } ?? "。"),
      english: (path.isEmpty ? "" : "\(path): ") + clause.english
        + (suggestion.map { "; did you mean “\($0)”?" } ?? ".")
    )
  }
}
