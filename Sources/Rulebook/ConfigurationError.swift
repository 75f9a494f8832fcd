package import JSONText
package import RuleFormat

/// What is wrong in a configuration file, and where.
package struct ConfigurationError: Error, Equatable, Sendable {
  /// The file, as the caller named it.
  package let file: String

  /// The line and the column, in scalars.
  package let position: JSONPosition

  /// What is wrong: the keys that lead there, found and expected, the nearest valid name.
  package let error: DocumentError

  /// Finds the line and column of an error in a file's bytes.
  package init(_ error: DocumentError, file: String, bytes: [UInt8]) {
    self.file = file
    self.position = JSONPosition(ofByte: error.offset, in: bytes)
    self.error = error
  }

  /// The one sentence to show, `file:line:column: …`.
  package var sentence: Bilingual {
    let place = "\(file):\(position.line):\(position.column): "
    return Bilingual(
      chinese: place + error.sentence.chinese,
      english: place + error.sentence.english
    )
  }
}
