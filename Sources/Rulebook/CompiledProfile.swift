/// A profile as the build compiled it in.
struct CompiledProfile: Sendable {
  /// The name by which a configuration asks for it.
  let name: String

  /// The whole file.
  let file: String
}
