/// What git ignores in one folder: its own list and those of the folders above it.
struct IgnoreScope {
  static let listName = ".gitignore"

  private let folder: [[Unicode.Scalar]]
  /// The nearest one last.
  private let lists: [IgnoreList]

  /// The scope of a folder from which a search begins.
  ///
  /// Above it, only lists of the same repository count.
  init(from path: Path, workingDirectory: Path) {
    let absolute = path.absolute(in: workingDirectory)
    var above: [Path] = []
    var lists: [IgnoreList] = []
    var next: Path? = absolute
    while let current = next {
      above.append(current)
      if (try? FileStatus(of: current.appending(".git"))) != nil {
        let root = Self.components(of: current)
        lists += [IgnoreList(current.appending(".git/info/exclude"), in: root)].compactMap { $0 }
        lists += above.reversed().compactMap {
          IgnoreList($0.appending(Self.listName), in: Self.components(of: $0))
        }
        break
      }
      next = current.parent
    }
    folder = Self.components(of: absolute)
    if next == nil, let own = IgnoreList(absolute.appending(Self.listName), in: folder) {
      lists = [own]
    }
    self.lists = lists
  }

  private init(_ folder: [[Unicode.Scalar]], _ lists: [IgnoreList]) {
    self.folder = folder
    self.lists = lists
  }

  /// The scope of a folder in this one.
  ///
  /// - Parameters:
  ///   - name: The folder's name.
  ///   - list: Its own list, where it has one.
  /// - Returns: The scope of the inner folder.
  func entering(_ name: Path, list: Path?) -> IgnoreScope {
    let inner = folder + [Array(name.display.unicodeScalars)]
    let own = list.flatMap { IgnoreList($0, in: inner) }
    return IgnoreScope(inner, own.map { lists + [$0] } ?? lists)
  }

  /// Whether a file or folder of this folder is ignored; the nearest list that says something wins.
  func ignores(_ name: Path, isFolder: Bool) -> Bool {
    guard !lists.isEmpty else { return false }
    let components = folder + [Array(name.display.unicodeScalars)]
    for list in lists.reversed() {
      if let verdict = list.verdict(components, isFolder: isFolder) { return verdict }
    }
    return false
  }

  private static func components(of path: Path) -> [[Unicode.Scalar]] {
    path.components.map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
  }
}
