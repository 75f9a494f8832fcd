package import Rulebook
internal import System

extension ConfigurationFile {
  /// Finds what is wrong in a configuration file itself, or with the names of the files and rule
  /// folders that it needs.
  ///
  /// What is wrong in one of these is told there.
  ///
  /// - Parameters:
  ///   - text: The configuration, as it may be only in an editor.
  ///   - rulebook: The rules of the program.
  /// - Returns: The first thing that is wrong; nil for nothing.
  package static func fault(
    in text: ConfigurationText, _ rulebook: Rulebook
  ) -> ConfigurationFailure? {
    let alone = ConfigurationChain(alone: text)
    let chain = Result { () throws(ConfigurationFailure) in
      try ConfigurationChain(text, display: \.display)
    }
    do throws(ConfigurationFailure) {
      let folders = ConfiguredFolders((try? chain.get()) ?? alone)
      _ = try ConfigurationFile(alone, try folders.added(to: rulebook, display: \.display))
      _ = try chain.get()
      return nil
    } catch {
      return error.path == text.path ? error : nil
    }
  }
}
