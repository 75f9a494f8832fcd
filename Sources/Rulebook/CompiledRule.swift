/// A rule as the build compiled it in: texts that nothing has read yet.
struct CompiledRule: Sendable {
  /// The rule's name, `desk/name`.
  let id: String

  /// What linting needs, in the compact form of a sheet.
  let core: String

  /// The whole file.
  let file: String

  /// What the rule declares, in compact form; empty where a checker is written for it.
  var declaration = ""
}
