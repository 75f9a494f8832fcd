internal import RuleFormat
internal import System

/// The path patterns of one configuration file, read where an error can still say its place.
struct ConfigurationPatterns {
  /// Whether the file says how pages are dated.
  let hasDate: Bool
  /// Where the patterns start.
  private let folder: Path
  /// Where they start for what does not lie there: a base may lie beside its papers.
  private let paperFolder: Path
  private let ignored: [Glob]
  private let overridden: [[Glob]]
  private let suppressed: [[Glob]]

  /// Reads the patterns of a file.
  ///
  /// - Parameters:
  ///   - file: What it says.
  ///   - folder: Its folder.
  ///   - paperFolder: The folder of the configuration that extends it; that of the file itself where none
  ///     does.
  /// - Throws: Where a pattern is none.
  init(_ file: DocumentItem, in folder: Path, of paperFolder: Path) throws(DocumentError) {
    self.folder = folder
    self.paperFolder = paperFolder
    let members = try file.members()
    hasDate = members.contains { $0.key == "date" }
    let lists = PatternLists(members, in: folder)
    ignored = try lists.ignored()
    overridden = try lists.paths(in: "overrides")
    suppressed = try lists.paths(in: "suppress")
  }

  /// Whether a pattern takes a file or folder out.
  func ignores(_ path: Path, isFolder: Bool) -> Bool {
    guard !ignored.isEmpty else { return false }
    let relative = relativePath(of: path)
    return ignored.contains { $0.matches(relative, isFolder: isFolder) }
  }

  /// Of each override, whether it holds for a file.
  func overrides(for path: Path) -> [Bool] {
    guard !overridden.isEmpty else { return [] }
    let relative = relativePath(of: path)
    return overridden.map { globs in globs.contains { $0.matches(relative) } }
  }

  /// Of each suppression, whether it holds for a file; one without patterns does for all.
  func suppressions(for path: Path) -> [Bool] {
    guard !suppressed.isEmpty else { return [] }
    let relative = relativePath(of: path)
    return suppressed.map { globs in
      globs.isEmpty || globs.contains { $0.matches(relative) }
    }
  }

  /// A path as patterns see it; one outside both folders, which `--config` makes possible, is seen from the
  /// root.
  func relativePath(of path: Path) -> String {
    (path.relative(to: folder) ?? path.relative(to: paperFolder) ?? path).display
  }
}

/// Reads the lists of path patterns in a configuration file.
private struct PatternLists {
  private let members: [DocumentMember]
  /// What the patterns start from, with a slash behind it.
  private let folder: String

  init(_ members: [DocumentMember], in folder: Path) {
    self.members = members
    self.folder = folder.display + "/"
  }

  /// The patterns of what is not checked.
  func ignored() throws(DocumentError) -> [Glob] {
    var patterns: [Glob] = []
    for member in members where member.key == "ignore" {
      patterns += try globs(member.item)
    }
    return patterns
  }

  /// The patterns of each element of a list, in their order; empty for one that has no `paths`.
  func paths(in key: String) throws(DocumentError) -> [[Glob]] {
    var lists: [[Glob]] = []
    for member in members where member.key == key {
      for element in try member.item.elements() {
        var patterns: [Glob] = []
        for field in try element.members() where field.key == "paths" {
          patterns += try globs(field.item)
        }
        lists.append(patterns)
      }
    }
    return lists
  }

  private func globs(_ item: DocumentItem) throws(DocumentError) -> [Glob] {
    var globs: [Glob] = []
    for element in try item.elements() {
      let pattern = string(element)
      guard !pattern.hasPrefix(folder) else { throw Self.absolute(pattern, folder, element) }
      do throws(GlobError) {
        globs.append(try Glob(pattern))
      } catch {
        throw element.error(
          Bilingual(
            chinese: String(error.chinese.dropLast()), english: String(error.english.dropLast())))
      }
    }
    return globs
  }

  /// A pattern with the path of the folder in it, where it would match nothing.
  private static func absolute(
    _ pattern: String, _ folder: String, _ element: DocumentItem
  ) -> DocumentError {
    let relative = pattern.dropFirst(folder.count)
    return element.error(
      Bilingual(
        chinese: "路径模式从配置所在的文件夹算起，请把 \"\(pattern)\" 写成 \"\(relative)\"",
        english: "Patterns start from the folder of the configuration: write "
          + "\"\(relative)\" instead of \"\(pattern)\""))
  }

  /// The configuration has been read before: what is no string cannot occur here.
  private func string(_ item: DocumentItem) -> String { (try? item.string()) ?? "" }
}
