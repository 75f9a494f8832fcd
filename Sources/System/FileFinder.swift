internal import Glibc

/// Finds the files to check among files and folders.
package struct FileFinder: Sendable {
  /// The extensions of files to take from folders, in lower case without the dot.
  package var extensions: Set<String>
  /// Whether to leave out a file or folder met inside a folder, given its path and whether it is
  /// a folder.
  ///
  /// The path starts with the argument that led to it. What the user named is never asked about.
  package var isExcluded: @Sendable (Path, Bool) -> Bool

  /// Describes a search.
  package init(
    extensions: Set<String> = ["txt", "md"],
    isExcluded: @escaping @Sendable (Path, Bool) -> Bool = { _, _ in false }
  ) {
    self.extensions = extensions
    self.isExcluded = isExcluded
  }

  /// Takes every file named, and from every folder named the files below it.
  ///
  /// Hidden entries are passed over. Links to files and folders are followed, a folder by links
  /// only once and never into itself.
  package func find(_ arguments: [Path]) -> FoundFiles {
    var search = Search(finder: self)
    for argument in arguments { search.take(argument) }
    return search.found
  }
}

/// One search under way.
private struct Search {
  /// A folder being walked; the entries still to come, the next one last.
  struct Frame {
    let path: Path
    var pending: [FolderEntry]
  }

  let finder: FileFinder
  var found = FoundFiles()
  /// The files found so far, normalised.
  var known: Set<Path> = []
  /// The folders walked so far: a link to one of them is not followed.
  var walked: Set<FileStatus.Identity> = []

  mutating func take(_ argument: Path) {
    do {
      let status = try FileStatus(of: argument)
      if status.kind == .folder {
        walk(argument, status.identity)
      } else {
        add(argument)
      }
    } catch {
      found.errors.append(FileError(argument, .examine, error))
    }
  }

  /// Walks without recursion, so that the depth of the tree does not matter.
  private mutating func walk(_ folder: Path, _ identity: FileStatus.Identity) {
    var frames: [Frame] = []
    enter(folder, identity, &frames)
    while var frame = frames.popLast() {
      guard let entry = frame.pending.popLast() else { continue }
      frames.append(frame)
      visit(frame.path.appending(entry.name), entry, &frames)
    }
  }

  private mutating func enter(
    _ folder: Path, _ identity: FileStatus.Identity, _ frames: inout [Frame]
  ) {
    walked.insert(identity)
    do throws(ErrorNumber) {
      let entries = try FolderEntry.list(folder).filter { !$0.name.isHidden }
      frames.append(Frame(path: folder, pending: entries.sorted { $0.name > $1.name }))
    } catch {
      found.errors.append(FileError(folder, .list, error))
    }
  }

  private mutating func visit(_ path: Path, _ entry: FolderEntry, _ frames: inout [Frame]) {
    if entry.kind == .regular {
      if isWanted(path) { add(path) }
      return
    }
    do throws(ErrorNumber) {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .regular where isWanted(path): add(path)
      case .folder where !finder.isExcluded(path, true):
        if entry.kind == .folder || !walked.contains(status.identity) {
          enter(path, status.identity, &frames)
        }
      default: break
      }
    } catch {
      // A link that leads nowhere matters only where a file to check was expected.
      if error.rawValue == ENOENT, !isWanted(path) { return }
      if !finder.isExcluded(path, false) {
        found.errors.append(FileError(path, .examine, error))
      }
    }
  }

  private func isWanted(_ path: Path) -> Bool {
    guard let suffix = path.fileExtension?.lowercased() else { return false }
    return finder.extensions.contains(suffix) && !finder.isExcluded(path, false)
  }

  private mutating func add(_ path: Path) {
    if known.insert(path.normalized).inserted { found.files.append(path) }
  }
}
