/// What a search for files found, and what kept it from finding more.
package struct FoundFiles: Hashable, Sendable {
  /// The files in the order of the arguments, and by bytes within a folder; each once.
  package var files: [Path] = []
  /// The files and folders that could not be examined, in the order they were met.
  package var errors: [FileError] = []
}
