/// A page after its repair.
public struct FixedPage: Hashable, Sendable {
  /// The repaired text; the text that was given where there was nothing to repair.
  public let text: String
  /// How many findings were repaired.
  public let fixCount: Int
  /// What the rules find in the repaired text.
  public let remaining: [Finding]
  /// What was left as it is, since the rules' repairs there undo or feed each other without an end, a
  /// mistake in the rules; nil where there is no such thing.
  public let unsettled: Message?
}
