internal import NewsCopy

/// What the fields of a line are that may be an entry of a list: a name and what is told of it, or
/// labels and what stands behind them.
struct EntryForm: Equatable {
  /// A field between two marks.
  enum Field: Equatable {
    case name
    case sex
    /// A number and the last character of its unit.
    case measure(Unicode.Scalar?)
    /// The bytes of a label.
    case label([UInt8])
    case text
  }

  let fields: [Field]
  /// Whether the line ends in a mark behind which something follows.
  let pauses: Bool

  /// Bytes of the longest name or label.
  private static let longestOpening = 18
  private static let mostFields = 12
  /// What sets two fields apart.
  private static let marks = ScalarSet("，,；;")

  /// Reads a line; nil where it begins with no name and no label, or has one field only.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    guard Self.mayOpen(bytes, line) else { return nil }
    var fields: [Field] = []
    var start = line.lowerBound
    var offset = start
    while start < line.upperBound {
      guard fields.count < Self.mostFields else { return nil }
      var next = line.upperBound
      while let (scalar, after) = bytes.scalar(at: offset, before: line.upperBound) {
        if Self.marks.contains(scalar) {
          next = after
          break
        }
        offset = after
      }
      fields.append(Self.field(bytes, start..<offset, isFirst: fields.isEmpty))
      if fields == [.text] { return nil }
      (start, offset) = (next, next)
    }
    guard fields.count > 1 else { return nil }
    self.fields = fields
    pauses = ScalarEdges(bytes, line).last?.pausesSentence == true
  }

  /// Whether a mark or colon stands behind a few Han characters: a quick look.
  static func mayOpen(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var offset = line.lowerBound
    let end = min(line.upperBound, offset + longestOpening)
    while offset < end, bytes[offset].beginsHan { offset += 3 }
    guard offset > line.lowerBound + 3,
      let scalar = bytes.scalar(at: offset, before: line.upperBound)?.scalar
    else { return false }
    return scalar.isColon || marks.contains(scalar)
  }

  private static let sexes = ["男", "女", "男性", "女性"].map { Array($0.utf8) }

  private static func field(_ bytes: [UInt8], _ range: Range<Int>, isFirst: Bool) -> Field {
    if isFirst, PieceKind.isName(bytes, range) { return .name }
    if sexes.contains(where: { bytes[range].elementsEqual($0) }) { return .sex }
    if PieceKind.opensLabel(bytes, range) {
      return .label(Array(bytes[range].prefix { $0.beginsHan || $0 & 0xC0 == 0x80 }))
    }
    return measure(bytes, range) ?? .text
  }

  /// A unit has no more characters.
  private static let longestUnit = 2

  /// A field that is a number and a unit; nil where it is anything else.
  private static func measure(_ bytes: [UInt8], _ range: Range<Int>) -> Field? {
    guard bytes.scalar(at: range.lowerBound, before: range.upperBound)?.scalar.isDigit == true
    else { return nil }
    var unit: [Unicode.Scalar] = []
    var offset = range.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      if scalar.isDigit || scalar == "." {
        guard unit.isEmpty else { return nil }
      } else {
        unit.append(scalar)
      }
      offset = next
    }
    return unit.count <= longestUnit ? .measure(unit.last) : nil
  }

  /// Whether a line opens as another does: with a name and a sex or a number, or with the same label
  /// and another field that tells as much.
  func opensLike(_ other: EntryForm) -> Bool {
    guard let first = fields.first, first == other.fields.first, !other.pauses else { return false }
    let agrees = zip(fields, other.fields).map { $0 == $1 && $0 != .text }.dropFirst()
    return first == .name ? agrees.first == true : agrees.contains(true)
  }
}
