internal import RuleFormat
package import Rulebook
package import System

/// A newsroom's folder of rules: `<desk>/<name>.json`.
package struct RuleFolder: Sendable {
  /// The rules that read, in the order of their files.
  package private(set) var rules: [NewsroomRule] = []
  /// What is wrong with the other files.
  package private(set) var complaints: [ConfigurationFailure] = []

  /// Reads every rule file of a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - display: How a path is shown.
  /// - Throws: Why the folder or a file cannot be read.
  package init(_ folder: Path, display: (Path) -> String) throws(FileError) {
    let found = FileFinder(extensions: ["json"]).find([folder])
    if let error = found.errors.first { throw error }
    if found.files == [folder] { throw .notFolder(folder) }
    for file in found.files {
      add(
        try FileReader.readRegular(file), Self.id(of: file, in: folder), file, name: display(file))
    }
  }

  private init() {}

  private mutating func add(_ bytes: [UInt8], _ id: String, _ file: Path, name: String) {
    do throws(RuleFileError) {
      rules.append(try NewsroomRule(bytes, id: id, file: name))
    } catch {
      complaints += error.faults.map {
        ConfigurationFailure(ConfigurationError($0, file: name, bytes: bytes), in: file)
      }
    }
  }

  /// Finds what is wrong in a rule file itself.
  ///
  /// - Parameters:
  ///   - bytes: The rule, as it may be only in an editor.
  ///   - file: Where it lies.
  ///   - folder: The rule folder.
  /// - Returns: Everything that is wrong; nothing where it reads.
  package static func faults(
    in bytes: [UInt8], at file: Path, of folder: Path
  ) -> [ConfigurationFailure] {
    var alone = RuleFolder()
    alone.add(bytes, id(of: file, in: folder), file, name: file.display)
    return alone.complaints
  }

  /// What a file's place under the folder says that its rule is called.
  private static func id(of file: Path, in folder: Path) -> String {
    let place = (file.relative(to: folder) ?? file).display
    return place.hasSuffix(".json") ? String(place.dropLast(".json".count)) : place
  }

  /// Says that a rule's name is taken; nil where it is not.
  package static func complaint(
    of rule: NewsroomRule, beside rulebook: Rulebook, in folder: Path
  ) -> ConfigurationFailure? {
    let id = rule.sheet.id
    guard rulebook.sheet(id) != nil else { return nil }
    let other = rulebook.file(of: id)
    let clause = Bilingual(
      chinese: "规则名“\(id)”已" + (other.map { "用在 \($0)" } ?? "有内置规则"),
      english: "the name “\(id)” is taken by " + (other ?? "a rule of the program"))
    return ConfigurationFailure(rule.error(at: ["id"], clause), in: folder.appending("\(id).json"))
  }
}
