internal import RuleFormat
internal import Rulebook
package import System

/// What a configuration file says, and where it lies.
package struct ConfigurationText: Sendable {
  /// The absolute path of the file.
  package let path: Path
  /// The file's name in errors.
  let name: String
  /// The contents of the file.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8], at path: Path, name: String) {
    self.bytes = bytes
    self.path = path
    self.name = name
  }

  /// What the relative paths and the patterns in the file start from.
  var folder: Path { path.parent ?? Path("/") }

  /// Throws where the file says that it was made for a newer program.
  func checkVersion() throws(ConfigurationFailure) {
    do throws(ConfigurationError) {
      try Configuration.checkVersion(bytes, file: name)
    } catch {
      throw ConfigurationFailure(error, in: path)
    }
  }

  /// What a file at fault says, with the place.
  func failure(_ error: DocumentError) -> ConfigurationFailure {
    ConfigurationFailure(ConfigurationError(error, file: name, bytes: bytes), in: path)
  }

  /// The same of a file or folder that it names and that cannot be had.
  func failure(
    _ error: FileError, shown name: String, at item: DocumentItem
  ) -> ConfigurationFailure {
    let shown = FileError(Path(name), error.operation, error.cause)
    return failure(
      item.error(
        Bilingual(
          chinese: String(shown.chinese.dropLast()), english: String(shown.english.dropLast()))))
  }
}
