internal import RuleFormat

/// Changes for the files that match one of several patterns.
package struct PathOverride: Equatable, Sendable {
  /// The patterns, relative to the configuration's folder; never empty.
  package let paths: [String]

  /// What changes for these files.
  package let changes: RuleChanges

  init(_ item: DocumentItem, rulebook: Rulebook) throws(DocumentError) {
    let fields = try DocumentFields(item, allowed: ["paths", "rules"])
    self.paths = try fields.required("paths").names()
    self.changes = try RuleChanges(try fields.required("rules"), rulebook: rulebook)
  }
}
