internal import System

/// What a file is for.
enum FilePurpose: Equatable, Sendable {
  /// To be checked.
  case copy
  /// It says how copy is checked, itself or for those that extend it.
  case configuration
  /// It is a newsroom's own rule, in the rule folder that is given.
  case rule(folder: Path)
}
