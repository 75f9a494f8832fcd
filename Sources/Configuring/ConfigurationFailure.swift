package import JSONText
package import RuleFormat
internal import Rulebook
package import System

/// Why a file's configuration cannot be had.
package struct ConfigurationFailure: Error, Sendable {
  /// The file that is wrong, a configuration or a rule; where that is not known, its folder.
  package let path: Path
  /// The configuration that cannot be had: the file itself, or the one that needs it.
  package private(set) var configuration: Path
  /// The rule folders that it and its bases name, absolute, as far as they are known.
  package private(set) var ruleFolders: [Path] = []
  /// The configurations that it extends, absolute, as far as they are known: one may be to blame.
  package private(set) var bases: [Path] = []
  /// The line and the column in the file; nil where the file could not be read at all.
  package let position: JSONPosition?
  /// What is wrong there, without file and place.
  package let clause: Bilingual
  /// The one sentence to show, with file and place.
  package let sentence: Bilingual

  init(_ error: ConfigurationError, in path: Path) {
    self.path = path
    configuration = path
    position = error.position
    clause = error.error.sentence
    sentence = error.sentence
  }

  /// Says of a file that cannot be had what the system says, with the name that people know it by.
  init(_ error: FileError, shown name: String) {
    let shown = error.shown(name)
    self.init(error.path, Bilingual(chinese: shown.chinese, english: shown.english))
  }

  init(_ path: Path, _ sentence: Bilingual) {
    self.path = path
    configuration = path
    position = nil
    clause = sentence
    self.sentence = sentence
  }

  /// The same where a configuration cannot be had because of another file that it needs.
  func concerning(
    _ configuration: Path, bases: [Path], ruleFolders: [Path] = []
  ) -> ConfigurationFailure {
    var failure = self
    failure.configuration = configuration
    failure.bases = bases
    failure.ruleFolders = ruleFolders
    return failure
  }
}
