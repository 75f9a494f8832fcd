internal import RuleFormat
internal import Rulebook
internal import System

/// A newsroom's folder of rules: `<desk>/<name>.json`.
struct RuleFolder {
  /// The rules that read, in the order of their files.
  private(set) var rules: [NewsroomRule] = []
  /// What is wrong with the other files, a sentence with its place each.
  private(set) var complaints: [Bilingual] = []

  /// Reads every rule file of a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - display: How a path is shown.
  /// - Throws: Why the folder or a file cannot be read.
  init(_ folder: Path, display: (Path) -> String) throws(CommandFailure) {
    let found = FileFinder(extensions: ["json"]).find([folder])
    if let error = found.errors.first { throw CommandFailure(error) }
    for file in found.files {
      let name = display(file)
      do throws(FileError) {
        let bytes = try FileReader.read(file)
        add(bytes, id: Self.id(of: file, in: folder), file: name)
      } catch {
        throw CommandFailure(error)
      }
    }
  }

  private mutating func add(_ bytes: [UInt8], id: String, file: String) {
    do throws(ConfigurationError) {
      rules.append(try NewsroomRule(bytes, id: id, file: file))
    } catch {
      complaints.append(error.sentence)
    }
  }

  /// What a file's place under the folder says that its rule is called.
  private static func id(of file: Path, in folder: Path) -> String {
    let place = (file.relative(to: folder) ?? file).display
    return place.hasSuffix(".json") ? String(place.dropLast(".json".count)) : place
  }
}
