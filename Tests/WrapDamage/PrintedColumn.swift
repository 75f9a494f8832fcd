/// Sets a paragraph in a column and says where its lines end.
struct PrintedColumn {
  /// Half cells: Han and marks take two, letters and digits of half width one.
  let width: Int
  /// Of the first line, in half cells.
  let indent: Int
  /// Whether marks that cannot begin a line hang over its end; they take a character along otherwise.
  let hangs: Bool
  /// Whether numbers are broken like Han.
  let breaksNumbers: Bool

  private static let notFirst = Set("，。、；：？！”’）》〉】,.;:?!)％%".unicodeScalars)
  private static let notLast = Set("“‘（《〈【(".unicodeScalars)

  /// The indexes of the scalars that begin a new line.
  func breaks(_ text: [Unicode.Scalar]) -> [Int] {
    var breaks: [Int] = []
    var start = 0
    var room = width - indent
    while true {
      let end = lineEnd(text, from: start, room: room)
      guard end < text.count else { return breaks }
      breaks.append(end)
      start = end
      room = width
    }
  }

  private func lineEnd(_ text: [Unicode.Scalar], from start: Int, room: Int) -> Int {
    var used = 0
    var end = start
    while end < text.count, used + Self.halfCells(text[end]) <= room {
      used += Self.halfCells(text[end])
      end += 1
    }
    guard end < text.count else { return end }
    if Self.notFirst.contains(text[end]), hangs, end + 1 < text.count,
      !Self.notFirst.contains(text[end + 1])
    {
      end += 1
    }
    var last = end
    while last > start + 1, !mayBreak(text, before: last) { last -= 1 }
    return last > start + 1 ? last : end
  }

  private func mayBreak(_ text: [Unicode.Scalar], before index: Int) -> Bool {
    let (left, right) = (text[index - 1], text[index])
    if Self.notFirst.contains(right) || Self.notLast.contains(left) { return false }
    if left == " " || right == " " || left == "\"" || right == "\"" || left == "'" || right == "'" {
      return false
    }
    if left == "—" && right == "—" || left == "…" && right == "…" { return false }
    return breaksNumbers || !(Self.isWord(left) && Self.isWord(right))
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool { halfCells(scalar) == 1 }

  private static func halfCells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", ".", "%", "-", "/": 1
    default: 2
    }
  }
}
