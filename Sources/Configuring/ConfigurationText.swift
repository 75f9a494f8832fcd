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
  /// What they say, or why they say nothing.
  private let reading: Result<DocumentItem, DocumentError>

  package init(_ bytes: [UInt8], at path: Path, name: String) {
    self.bytes = bytes
    self.path = path
    self.name = name
    reading = Result { () throws(DocumentError) in try DocumentItem(file: bytes) }
  }

  /// What the relative paths and the patterns in the file start from.
  var folder: Path { path.parent ?? Path("/") }

  /// Reads from the file.
  ///
  /// - Parameter read: Takes what the file says.
  /// - Returns: What `read` does.
  /// - Throws: What is wrong in the file, with the place; no JSON, or what `read` throws.
  func read<Value>(
    _ read: (DocumentItem) throws(DocumentError) -> Value
  ) throws(ConfigurationFailure) -> Value {
    do throws(DocumentError) {
      return try read(try reading.get())
    } catch {
      throw failure(error)
    }
  }

  /// What stands under a key; nil too where the file is no object, which is told by whoever reads it whole.
  subscript(key: String) -> DocumentItem? {
    let members = try? reading.get().members()
    return members?.first { $0.key == key }?.item
  }

  /// Throws where the file says that it was made for a newer program; one that is no JSON says nothing.
  func checkVersion() throws(ConfigurationFailure) {
    guard case .success = reading else { return }
    try read(Configuration.checkVersion)
  }

  /// What a file at fault says, with the place.
  func failure(_ error: DocumentError) -> ConfigurationFailure {
    ConfigurationFailure(ConfigurationError(error, file: name, bytes: bytes), in: path)
  }

  /// The same of a file or folder that it names and that cannot be had.
  func failure(
    _ error: FileError, shown name: String, at item: DocumentItem
  ) -> ConfigurationFailure {
    let shown = error.shown(name)
    return failure(
      item.error(
        Bilingual(
          chinese: String(shown.chinese.dropLast()), english: String(shown.english.dropLast()))))
  }
}
