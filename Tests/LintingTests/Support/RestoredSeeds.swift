import NewsCopy
import System

/// The project's pages with their wraps repaired.
enum RestoredSeeds {
  /// Their texts, in the order of their names.
  static func texts() throws -> [String] {
    var place = try CurrentProcess.workingDirectory().appending("-").parent
    while let folder = place {
      let restored = folder.appending("seeds").appending("restored")
      let found = FileFinder().find([restored]).files
      if !found.isEmpty {
        return try found.map { String(decoding: try FileReader.read($0), as: UTF8.self) }
      }
      place = folder.parent
    }
    return []
  }
}
