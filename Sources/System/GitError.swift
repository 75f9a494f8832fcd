/// Why git cannot say what has changed.
package enum GitError: Error, Equatable, Sendable {
  /// There is no git to be run.
  case missing
  /// The folder belongs to no repository.
  case noRepository(Path)
  /// The repository knows no such revision.
  case unknownRevision(String)
  /// Git refused for a reason of its own, which it says in English.
  case refused(String)

  /// One sentence for a Chinese reader.
  package var chinese: String {
    switch self {
    case .missing: "--since 要用 git，没有找到它。"
    case .noRepository(let folder): "\(folder.display) 不在 git 仓库里，--since 无从比较。"
    case .unknownRevision(let name): "git 仓库里没有“\(name)”这个版本。"
    case .refused(let reason): "git 未能比较：\(reason)。"
    }
  }

  /// One sentence for an English reader.
  package var english: String {
    switch self {
    case .missing: "--since needs git, which was not found."
    case .noRepository(let folder):
      "\(folder.display) is in no git repository, so that --since has nothing to compare."
    case .unknownRevision(let name): "The git repository has no revision “\(name)”."
    case .refused(let reason): "git could not compare: \(reason)."
    }
  }
}
