/// Everything that is wrong in a rule file.
package struct RuleFileError: Error, Equatable, Sendable {
  /// At least one fault, unknown keys first, the others in the order of the file.
  package let faults: [DocumentError]

  /// Tells of faults.
  package init(faults: [DocumentError]) {
    self.faults = faults
  }
}
