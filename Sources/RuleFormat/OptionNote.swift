/// What an option is for.
package struct OptionNote: Equatable, Sendable {
  /// The option's name.
  package let name: String

  /// What it changes.
  package let about: Bilingual
}
