/// The lines that have changed in a repository since a revision, as git tells.
package struct GitChanges: Sendable {
  /// Which lines of a file have changed.
  package enum Lines: Equatable, Sendable {
    /// Git does not know the file yet.
    case all
    /// Line numbers from 1, in their order; a line ends with `\n`.
    case ranges([ClosedRange<Int>])
  }

  private let root: Path
  private let files: [Path: Lines]

  /// Asks git what differs from a revision, in the files as they are.
  ///
  /// - Parameters:
  ///   - revision: Anything that git takes for a commit; `A...B` for where two parted, B being `HEAD` where
  ///     it is left out.
  ///   - folder: A folder of the repository.
  ///   - named: Files, by their absolute paths, that are of interest even where git ignores them.
  ///   - ignores: Whether all others that git ignores are of no interest.
  /// - Throws: Why git cannot tell.
  package init(
    since revision: String, in folder: Path, naming named: [Path] = [], ignores: Bool = true
  ) throws(GitError) {
    guard let top = try Self.ask(["rev-parse", "--show-toplevel"], in: folder).answer else {
      throw .noRepository(folder)
    }
    let root = Path(bytes: Self.line(top))
    self.root = root
    let id = try Self.commit(revision, in: root)
    let difference = try Self.need(
      [
        "-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv",
        "--find-renames", "--text", "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", id, "--",
      ], in: root)
    var files = GitDiffReader(difference).files.mapValues { Lines.ranges($0) }
    let list = ["--literal-pathspecs", "ls-files", "--others", "-z"]
    var others = try Self.need(list + (ignores ? ["--exclude-standard"] : []), in: root)
    let names = named.filter { (try? FileStatus(of: $0))?.kind == .regular }
      .compactMap { Self.name(of: $0, in: root) }
    if !names.isEmpty { others += try Self.need(list + ["--"], names, in: root) }
    for name in others.split(separator: 0) { files[Path(bytes: Array(name))] = .all }
    self.files = files
  }

  /// The lines of a file, by its absolute path, that have changed; nil where none have.
  package func lines(of path: Path) -> Lines? {
    Self.name(of: path, in: root).flatMap { files[$0] }
  }

  /// Whether a file, by its absolute path, lies in the repository.
  package func contains(_ path: Path) -> Bool { Self.name(of: path, in: root) != nil }

  /// The path from the root of the repository, which git tells without symbolic links.
  private static func name(of path: Path, in root: Path) -> Path? {
    ((try? AtomicFile.resolve(path)) ?? path).relative(to: root)
  }

  /// Stands between two revisions for where they parted.
  private static let parting = "..."

  /// The name of a commit that git gives it.
  private static func commit(_ revision: String, in root: Path) throws(GitError) -> String {
    var words = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    if let parting = revision.firstRange(of: parting) {
      let other = revision[parting.upperBound...]
      words = [
        "merge-base", try commit(String(revision[..<parting.lowerBound]), in: root),
        try commit(other.isEmpty ? "HEAD" : String(other), in: root),
      ]
    }
    guard let answer = try ask(words, in: root).answer else { throw .unknownRevision(revision) }
    return String(decoding: line(answer), as: UTF8.self)
  }

  private static func ask(
    _ words: [String], _ paths: [Path] = [], in folder: Path
  ) throws(GitError) -> (answer: [UInt8]?, reason: String) {
    let head = ["git", "--no-optional-locks", "-C"].map { Array($0.utf8) }
    do {
      let run = try Subprocess.run(
        head + [folder.bytes] + words.map { Array($0.utf8) } + paths.map(\.bytes))
      let reason = String(decoding: line(run.errors), as: UTF8.self)
      return (run.status == 0 ? run.output : nil, reason)
    } catch {
      throw .missing
    }
  }

  private static func need(
    _ words: [String], _ paths: [Path] = [], in folder: Path
  ) throws(GitError) -> [UInt8] {
    let (answer, reason) = try ask(words, paths, in: folder)
    guard let answer else { throw .refused(reason) }
    return answer
  }

  /// The first line, without its end.
  private static func line(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.prefix { $0 != 0x0A })
  }
}
