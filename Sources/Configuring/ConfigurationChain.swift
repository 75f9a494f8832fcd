package import System

/// A configuration file and all that it extends, directly or through others.
///
/// A file that is reached more than once counts where it is reached first, so that nothing in it
/// is added twice.
package struct ConfigurationChain: Sendable {
  /// The files, each behind those that it extends: later ones win, the configuration itself is last.
  let texts: [ConfigurationText]
  /// The configuration itself.
  package let own: ConfigurationText

  /// A configuration without those that it extends.
  package init(alone own: ConfigurationText) {
    self.own = own
    texts = [own]
  }

  /// Reads all files that a configuration extends.
  ///
  /// - Parameters:
  ///   - own: The configuration.
  ///   - display: How a path is shown.
  /// - Throws: Where a file names one that cannot be read, or goes round in a circle.
  package init(
    _ own: ConfigurationText, display: @escaping (Path) -> String
  ) throws(ConfigurationFailure) {
    self.own = own
    var reader = ConfigurationChainReader(display)
    do throws(ConfigurationFailure) {
      try reader.add(own)
    } catch {
      throw error.concerning(own.path, bases: reader.bases)
    }
    texts = reader.texts
  }

  /// The files that the configuration extends, absolute.
  package var bases: [Path] { texts.dropLast().map(\.path) }
}
