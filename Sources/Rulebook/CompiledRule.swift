/// A rule as the build compiled it in: texts that nothing has read yet.
struct CompiledRule: Sendable {
  /// The rule's name, `desk/name`.
  let id: String

  /// What linting needs but for the wording, in the compact form of a sheet.
  let core: String

  /// What the rule is called and what it says, in the compact form.
  let wording: String

  /// The whole file.
  let file: String

  /// What kind of thing the rule declares; empty where a checker is written for it.
  var kind = ""

  /// What it declares: a literal of its own, so that nothing is copied at the start.
  var table = ""
}
