/// Whether a fix may be applied without a person looking at it.
package enum FixSafety: String, CaseIterable, Sendable {
  /// Applied by `fix` and when a file is saved.
  case safe

  /// Offered one by one, applied only when asked for.
  case unsafe
}
