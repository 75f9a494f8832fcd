package import System

/// Where an entry of `"suppress"` stands.
package struct SuppressionPlace: Hashable, Sendable {
  /// The absolute path of the configuration.
  package let configuration: Path
  /// The entry's range in it, in bytes.
  package let range: Range<Int>
}
