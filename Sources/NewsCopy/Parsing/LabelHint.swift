/// A quick look at a short line, to tell most headings and fragments from labels.
struct LabelHint {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Characters of which every role word has one, and marks between role and name.
  private static let ofRoles = ScalarSet("者员生编责校审版美统策监值主签设视摄供文图制绘漫AI发:：/｜|")
  private static let atStart = ScalarSet("0123456789０１２３４５６７８９第ABCD版下上（(")
  private static let atEnd = ScalarSet("图摄影道片照绘发画成国")

  /// Whether the line may be staff, a credit, a byline or furniture.
  var mayBeLabel: Bool {
    let edges = ScalarEdges(bytes, range)
    if edges.first.map(Self.atStart.contains) == true { return true }
    if edges.last.map(Self.atEnd.contains) == true { return true }
    var offset = range.lowerBound
    let ofRoles = Self.ofRoles
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      if ofRoles.contains(scalar) { return true }
      offset = next
    }
    return false
  }
}
