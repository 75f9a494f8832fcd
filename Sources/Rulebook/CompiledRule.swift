/// A rule as the build compiled it in: texts that nothing has read yet.
struct CompiledRule: Sendable {
  /// The rule's name, `desk/name`.
  let id: String

  /// What linting needs, as ``RuleSheet`` writes it.
  let core: String

  /// The whole file.
  let file: String
}
