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
    ignored = try Self.ignored(members)
    overridden = try Self.paths(in: "overrides", members)
    suppressed = try Self.paths(in: "suppress", members)
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

  private static func ignored(_ members: [DocumentMember]) throws(DocumentError) -> [Glob] {
    var patterns: [Glob] = []
    for member in members where member.key == "ignore" {
      patterns += try globs(member.item)
    }
    return patterns
  }

  /// The patterns of each element of a list, in their order; empty for one that has no `paths`.
  private static func paths(
    in key: String, _ members: [DocumentMember]
  ) throws(DocumentError) -> [[Glob]] {
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

  private static func globs(_ item: DocumentItem) throws(DocumentError) -> [Glob] {
    var globs: [Glob] = []
    for element in try item.elements() {
      do throws(GlobError) {
        globs.append(try Glob(try string(element)))
      } catch {
        throw element.error(
          Bilingual(
            chinese: String(error.chinese.dropLast()), english: String(error.english.dropLast())))
      }
    }
    return globs
  }

  /// The configuration has been read before: what is no string cannot occur here.
  private static func string(_ item: DocumentItem) throws(GlobError) -> String {
    (try? item.string()) ?? ""
  }
}
