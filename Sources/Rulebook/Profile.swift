package import RuleFormat

/// A named set of changes from which a configuration starts.
package struct Profile: Equatable, Sendable {
  /// What holds where a configuration names no profile.
  package static let house = "house"

  /// The names of the profiles compiled into the program.
  package static var names: [String] { compiledProfiles.map(\.name) }

  /// What the profile is called in lists.
  package let title: Bilingual

  /// What it changes.
  package let changes: RuleChanges

  /// Reads a profile that is compiled into the program; nil where there is none of this name.
  package init?(named name: String, rulebook: Rulebook) throws(DocumentError) {
    guard let file = compiledProfiles.first(where: { $0.name == name })?.file else { return nil }
    try self.init(Array(file.utf8), rulebook: rulebook)
  }

  /// Reads a profile's file.
  init(_ bytes: [UInt8], rulebook: Rulebook) throws(DocumentError) {
    let fields = try DocumentFields(try DocumentItem(file: bytes), allowed: ["title", "rules"])
    self.title = try fields.required("title").bilingual()
    self.changes = try RuleChanges(try fields.required("rules"), rulebook: rulebook)
  }
}
