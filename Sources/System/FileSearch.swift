internal import Glibc

/// One search under way.
struct FileSearch {
  /// A folder being walked; the entries still to come, the next one last.
  private struct Frame {
    let path: Path
    let identity: FileStatus.Identity
    var pending: [FolderEntry]
    /// Nil where nobody asks what git ignores.
    let ignored: IgnoreScope?

    func ignores(_ entry: FolderEntry, isFolder: Bool) -> Bool {
      ignored?.ignores(entry.name, isFolder: isFolder) == true
    }
  }

  private let finder: FileFinder
  private(set) var found = FoundFiles()
  /// The files found so far, normalised; by their absolute paths where several arguments may name one.
  private var known: Set<Path> = []
  /// Nil where one argument alone was given.
  private let workingDirectory: Path?
  /// The folders walked so far: a link to one of them is not followed.
  private var walked: Set<FileStatus.Identity> = []

  init(finder: FileFinder, hasSeveral: Bool) {
    self.finder = finder
    workingDirectory = hasSeveral ? try? CurrentProcess.workingDirectory() : nil
  }

  /// Takes a file, or the files below a folder, that the user named.
  mutating func take(_ argument: Path) {
    do {
      let status = try FileStatus(of: argument)
      if status.kind == .folder {
        walk(argument, status.identity, scope(of: argument))
      } else {
        add(argument)
      }
    } catch {
      found.errors.append(FileError(argument, .examine, error))
    }
  }

  /// Walks without recursion, so that the depth of the tree does not matter.
  private mutating func walk(
    _ folder: Path, _ identity: FileStatus.Identity, _ ignored: IgnoreScope?
  ) {
    var frames: [Frame] = []
    enter(folder, identity, &frames) { _ in ignored }
    while var frame = frames.popLast() {
      guard let entry = frame.pending.popLast() else { continue }
      frames.append(frame)
      visit(frame, entry, &frames)
    }
  }

  private mutating func enter(
    _ folder: Path, _ identity: FileStatus.Identity, _ frames: inout [Frame],
    scope: (_ ownList: Path?) -> IgnoreScope?
  ) {
    walked.insert(identity)
    do throws(ErrorNumber) {
      let all = try FolderEntry.list(folder)
      let list = Path(IgnoreScope.listName)
      let hasList = all.contains { $0.name == list }
      let entries = all.filter { !$0.name.isHidden }.sorted { $0.name > $1.name }
      frames.append(
        Frame(
          path: folder, identity: identity, pending: entries,
          ignored: scope(hasList ? folder.appending(list) : nil)))
    } catch {
      found.errors.append(FileError(folder, .list, error))
    }
  }

  private mutating func visit(_ frame: Frame, _ entry: FolderEntry, _ frames: inout [Frame]) {
    let path = frame.path.appending(entry.name)
    if entry.kind == .regular {
      if isWanted(path), !frame.ignores(entry, isFolder: false) { add(path) }
      return
    }
    do throws(ErrorNumber) {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .regular where isWanted(path) && !frame.ignores(entry, isFolder: false): add(path)
      case .folder where !finder.isExcluded(path, true) && !frame.ignores(entry, isFolder: true):
        let isReal = entry.kind == .folder
        let isLoop = frames.contains { $0.identity == status.identity }
        if !isLoop, isReal || !walked.contains(status.identity) {
          enter(path, status.identity, &frames) { frame.ignored?.entering(entry.name, list: $0) }
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

  /// What git ignores below a folder that was named.
  private func scope(of folder: Path) -> IgnoreScope? {
    guard finder.respectsGitIgnore, let current = try? CurrentProcess.workingDirectory() else {
      return nil
    }
    return IgnoreScope(from: folder, workingDirectory: current)
  }

  private func isWanted(_ path: Path) -> Bool {
    if let extensions = finder.extensions {
      guard let suffix = path.fileExtension?.lowercased(), extensions.contains(suffix) else {
        return false
      }
    }
    return !finder.isExcluded(path, false)
  }

  private mutating func add(_ path: Path) {
    let key = workingDirectory.map { path.absolute(in: $0) } ?? path.normalized
    if known.insert(key).inserted { found.files.append(path) }
  }
}
