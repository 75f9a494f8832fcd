/// What the first characters of a line tell about it.
struct LineStart {
  private let bytes: [UInt8]
  private let content: Range<Int>

  init(_ bytes: [UInt8], _ line: Line) {
    self.init(bytes, line.content)
  }

  init(_ bytes: [UInt8], _ content: Range<Int>) {
    self.bytes = bytes
    self.content = content
  }

  private static let captionWords = [
    "图为", "上图", "下图", "左图", "右图", "图一", "图二", "图①", "图②", "图③", "图④", "题图：", "题图:",
  ].map {
    Array($0.utf8)
  }

  /// The number of `#` marks and the offset of the text after them; nil where there are none.
  var headingMarks: (level: Int, text: Int)? {
    var offset = content.lowerBound
    while offset < content.upperBound, bytes[offset] == UInt8(ascii: "#") { offset += 1 }
    let level = offset - content.lowerBound
    guard 1...6 ~= level else { return nil }
    while let (scalar, next) = bytes.scalar(at: offset, before: content.upperBound), scalar.isGap {
      offset = next
    }
    return offset < content.upperBound ? (level, offset) : nil
  }

  /// The range of a sign that opens a caption: ■ or 图为.
  var captionMarker: Range<Int>? {
    guard let (scalar, next) = bytes.scalar(at: content.lowerBound, before: content.upperBound)
    else { return nil }
    switch scalar {
    case "■", "▲", "▶", "►", "△", "▼", "▽", "◀", "◄", "▷", "◁", "↑", "↓", "←", "→":
      return content.lowerBound..<next
    case "图", "上", "下", "左", "右", "题":
      return Self.captionWords.first {
        bytes.hasBytes($0, at: content.lowerBound, before: content.upperBound)
      }.map { content.lowerBound..<content.lowerBound + $0.count }
    default: return nil
    }
  }

  /// The range of a sign that may open a byline and is none of a caption: □.
  var bylineSign: Range<Int>? {
    guard let (scalar, next) = bytes.scalar(at: content.lowerBound, before: content.upperBound)
    else { return nil }
    return scalar == "□" || scalar == "◎" || scalar == "○" ? content.lowerBound..<next : nil
  }

  /// Whether a line stands in brackets as a whole and is more than a number: `（2021年—2025年）`.
  var isNote: Bool {
    let edges = ScalarEdges(bytes, content)
    guard content.count > Self.longestNumber, edges.first?.opensParenthesis == true,
      edges.last?.closesParenthesis == true
    else { return false }
    var (offset, open) = (content.lowerBound, 0)
    while let (scalar, next) = bytes.scalar(at: offset, before: content.upperBound) {
      open += scalar.opensParenthesis ? 1 : scalar.closesParenthesis ? -1 : 0
      offset = next
      if open == 0 { return offset == content.upperBound }
    }
    return false
  }

  /// A number in brackets is no longer, in bytes: （十二）.
  private static let longestNumber = 12

  /// Whether a number opens it as one of several parts: `一、加强领导`, `（二）完善制度`.
  ///
  /// Arabic numbers without brackets count pictures and goods as often as parts, and tell nothing.
  var isNumbered: Bool {
    guard let opening = NumberedOpening(bytes, content), opening.style != .arabic else {
      return false
    }
    return opening.isMarked(in: bytes, before: content.upperBound)
  }

  /// Whether the dashes of a deck come first: `——记乡村医生赵德海`.
  var opensDeck: Bool {
    guard let (first, next) = bytes.scalar(at: content.lowerBound, before: content.upperBound),
      first == "—" || first == "─" || first == "―" || first == "-" || first == "－"
    else { return false }
    return bytes.scalar(at: next, before: content.upperBound)?.scalar == first
  }

  /// Whether a line that begins like this never goes on with the line above.
  var opensBlock: Bool {
    headingMarks != nil || captionMarker != nil
  }
}
