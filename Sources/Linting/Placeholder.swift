package import Rulebook

/// Stands in for the protocol of checkers until it is written.
package protocol Rule: Sendable {
  /// Makes the checker with the options that hold for a page.
  init(_ options: RuleOptions)
}
