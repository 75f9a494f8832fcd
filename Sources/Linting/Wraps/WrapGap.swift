/// White space between two pieces.
struct WrapGap {
  /// Bytes.
  let range: Range<Int>
  /// Line breaks in it: 0 for a space, 1 for a new line, 2 for a blank line between.
  let lines: Int
  /// White space in front of the line that begins after it, in half cells.
  let indent: Int
  /// What the structure of the page says, before any width is known.
  let ruling: Ruling
  /// Whether what may stand tight or spaced follows: a signature, a remark, a bracket after a marker.
  let isBeforeBrackets: Bool
  /// Whether it is as wide as those between the columns of a row, or one of its line is in front of it.
  let isInRow: Bool
  var context: Context = []

  /// Whether no printed line goes on behind it.
  var breaksLine: Bool { lines > 0 || ruling == .apart }

  enum Ruling {
    /// The width decides.
    case open
    /// White space that means something; where a printed line ends in it, one space remains.
    case meant
    /// Nothing can stand here: inside a name, a role, a marker.
    case none
    /// One space stands here, and no line ends: between two credits of one bracket.
    case space
    /// Two blocks that are not one.
    case apart

    /// Whether a line break in the gap can only be a printed line's.
    var isJoint: Bool { self == .none || self == .space }
  }

  /// Where a gap stands.
  struct Context: OptionSet {
    let rawValue: UInt16

    /// Inside a short quotation or title.
    static let isQuoted = Context(rawValue: 1)
    /// Between two halves, or thirds, of a quotation that are as long as each other.
    static let isBalanced = Context(rawValue: 2)
    /// Between two names of a list.
    static let isBetweenNames = Context(rawValue: 4)
    /// The only space of a line that may be a heading.
    static let isInHeading = Context(rawValue: 8)
    /// Between the two characters of a name that is spaced out in a list.
    static let isInName = Context(rawValue: 16)
    /// In a paragraph, or behind a short line, that has no mark of a clause: a title, names, fields.
    static let isInEntry = Context(rawValue: 32)
    /// Behind the first few characters of a paragraph: `第一条　…`.
    static let isBehindOpening = Context(rawValue: 64)
    /// In front of a label: `风向：偏北`.
    static let isBeforeLabel = Context(rawValue: 128)
    /// Behind a line that spaces cut into short pieces, without a mark of a clause.
    static let isBehindRow = Context(rawValue: 256)
    /// Behind the marker and the byline of a lead.
    static let isBehindByline = Context(rawValue: 512)

    /// Where copy has spaces that mean something, and a wrap leaves one by chance only.
    static let betweenFields: Context = [.isInEntry, .isBehindOpening, .isBeforeLabel]
  }

  /// What was found out about it.
  enum Verdict: UInt8 {
    case keep
    /// A printed line ended here.
    case wrap
    /// A paragraph ended here, and its line break was lost.
    case split
  }
}
