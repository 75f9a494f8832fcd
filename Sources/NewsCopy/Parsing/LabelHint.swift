/// A quick look at a short line, to tell most headings and fragments from labels.
struct LabelHint {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let terms: HouseTerms

  init(_ bytes: [UInt8], _ range: Range<Int>, terms: HouseTerms) {
    self.bytes = bytes
    self.range = range
    self.terms = terms
  }

  private static let atStart = ScalarSet(
    "0123456789０１２３４５６７８９第ABCDEFGHP版-－—–―~·下上（(甲乙丙丁戊己庚辛壬癸农今本共总邮国要图")
  private static let atEnd = ScalarSet(
    "图摄攝影道片照绘发画成国供觉）)一二三四五六日版期号办0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// Whether the line may be staff, a credit, a byline or furniture.
  var mayBeLabel: Bool {
    let edges = ScalarEdges(bytes, range)
    if edges.first.map(Self.atStart.contains) == true { return true }
    if edges.last.map(Self.atEnd.contains) == true { return true }
    return hasMarkOrRole
  }

  private static let atMarginEnd = ScalarSet("版期0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let atStaffStart = ScalarSet("■□●◆责编组校检美版值主执统制审图视一二三终初复本新电首签出热投")

  /// Whether the line may be staff or furniture.
  var mayBeMargin: Bool {
    guard let first = ScalarEdges(bytes, range).first else { return false }
    if Self.atStart.contains(first) { return true }
    if ScalarEdges(bytes, range).last.map(Self.atMarginEnd.contains) == true { return true }
    return Self.atStaffStart.contains(first) && bytes.hasMark(in: range) { $0.isColon || $0.isGap }
  }

  /// What stands in front of the first mark of a line that ends a role is no longer, in bytes.
  private static let longestRoleEnd = 12

  /// Whether a mark between role and name stands near the start of a line.
  var mayEndStaff: Bool {
    let start = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestRoleEnd)
    return bytes.hasMark(in: start) { $0.isColon || $0 == "/" || $0 == "｜" }
  }

  /// Whether a mark that stands between role and name, or the end of a role, stands in the line.
  private var hasMarkOrRole: Bool {
    let roleEnds = terms.roleEnds
    let span = bytes.span
    var previous: Unicode.Scalar = " "
    var offset = range.lowerBound
    while offset < range.upperBound {
      let lead = span[offset]
      let scalar: Unicode.Scalar
      if lead.beginsHan {
        scalar = lead.han(span[offset &+ 1], span[offset &+ 2])
        offset &+= 3
      } else {
        guard let other = bytes.scalar(at: offset, before: range.upperBound) else { return false }
        (scalar, offset) = other
        if scalar.isColon || scalar == "/" || scalar == "｜" || scalar == "|" { return true }
        if scalar.isGap { continue }
      }
      if roleEnds.mayContain(previous, scalar) { return true }
      previous = scalar
    }
    return false
  }
}
