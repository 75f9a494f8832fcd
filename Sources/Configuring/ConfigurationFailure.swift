package import JSONText
package import RuleFormat
internal import Rulebook
package import System

/// Why a file's configuration cannot be had.
package struct ConfigurationFailure: Error, Sendable {
  /// The configuration file or, where that is not known, its folder.
  package let path: Path
  /// The line and the column in the file; nil where the file could not be read at all.
  package let position: JSONPosition?
  /// What is wrong there, without file and place.
  package let clause: Bilingual
  /// The one sentence to show, with file and place.
  package let sentence: Bilingual

  init(_ error: ConfigurationError, in path: Path) {
    self.path = path
    position = error.position
    clause = error.error.sentence
    sentence = error.sentence
  }

  init(_ error: FileError) {
    self.init(error.path, Bilingual(chinese: error.chinese, english: error.english))
  }

  init(_ path: Path, _ sentence: Bilingual) {
    self.path = path
    position = nil
    clause = sentence
    self.sentence = sentence
  }
}
