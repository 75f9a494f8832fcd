/// Something that a rule found on a page.
public struct Finding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable {
    /// Never publish.
    case error
    /// Should be mended before the page goes out.
    case warning
    /// Worth knowing; the page may go out as it is.
    case info
    /// A thought an editor may like to see.
    case hint
  }

  /// The rule's name, `desk/name`.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// What is wrong.
  public let message: Message
  /// Bytes of the text in UTF-8; empty for a place between two characters.
  public let range: Range<Int>
  /// Where the range begins.
  public let start: Place
  /// Where the range ends; the place after its last character.
  public let end: Place
  /// How it can be repaired; nil where only a person can.
  public let fix: Fix?

  /// A place of a text.
  public struct Place: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// Unicode scalars of the line, from 1.
    public let column: Int
  }

  /// Edits that together repair a finding; they are made all or none.
  public struct Fix: Hashable, Sendable {
    /// Whether the fix can be made without a person's eye.
    public let isSafe: Bool
    /// In the order of the text, without overlaps.
    public let edits: [Edit]
  }

  /// A range of the text and what is to stand there instead.
  public struct Edit: Hashable, Sendable {
    /// Bytes of the text in UTF-8.
    public let range: Range<Int>
    /// What is to stand there.
    public let replacement: String
  }
}
