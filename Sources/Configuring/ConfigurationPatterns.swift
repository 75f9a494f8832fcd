internal import RuleFormat
internal import System

/// The path patterns of a configuration file, read where an error can still say its place.
struct ConfigurationPatterns {
  private let members: [DocumentMember]

  init(_ file: DocumentItem) throws(DocumentError) {
    members = try file.members()
  }

  /// The patterns of files that are not checked.
  func ignored() throws(DocumentError) -> [Glob] {
    var patterns: [Glob] = []
    for member in members where member.key == "ignore" {
      patterns += try Self.globs(member.item)
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
          patterns += try Self.globs(field.item)
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
