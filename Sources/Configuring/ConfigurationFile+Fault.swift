package import Rulebook
internal import System

extension ConfigurationFile {
  /// Finds what is wrong in a configuration file itself, or with what it extends.
  ///
  /// What is wrong in a file that it extends is told there.
  ///
  /// - Parameters:
  ///   - text: The configuration, as it may be only in an editor.
  ///   - rulebook: The rules that it may name.
  /// - Returns: The first thing that is wrong; nil for nothing.
  package static func fault(
    in text: ConfigurationText, _ rulebook: Rulebook
  ) -> ConfigurationFailure? {
    do throws(ConfigurationFailure) {
      _ = try ConfigurationFile(ConfigurationChain(alone: text), rulebook)
      _ = try ConfigurationChain(text, display: \.display)
      return nil
    } catch {
      return error.path == text.path ? error : nil
    }
  }
}
