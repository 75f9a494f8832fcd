/// Finds the files to check among files and folders.
package struct FileFinder: Sendable {
  /// The extensions of files to take from folders, in lower case without the dot; nil leaves that
  /// to `isExcluded`.
  package var extensions: Set<String>?
  /// Whether to leave out a file or folder met inside a folder, given its path and whether it is
  /// a folder.
  ///
  /// The path starts with the argument that led to it. What the user named is never asked about.
  package var isExcluded: @Sendable (Path, Bool) -> Bool

  /// Whether to leave out what the `.gitignore` files of the folders say.
  ///
  /// Those above a folder that was named count up to the root of its repository.
  package var respectsGitIgnore: Bool

  /// Describes a search.
  package init(
    extensions: Set<String>? = ["txt", "md"],
    respectsGitIgnore: Bool = false,
    isExcluded: @escaping @Sendable (Path, Bool) -> Bool = { _, _ in false }
  ) {
    self.extensions = extensions
    self.respectsGitIgnore = respectsGitIgnore
    self.isExcluded = isExcluded
  }

  /// Takes every file named, and from every folder named the files below it.
  ///
  /// Hidden entries are passed over. Links to files and folders are followed, a folder by links
  /// only once and never into itself.
  package func find(_ arguments: [Path]) -> FoundFiles {
    var search = FileSearch(finder: self, hasSeveral: arguments.count > 1)
    for argument in arguments { search.take(argument) }
    return search.found
  }
}
