/// How the lines of a region follow each other.
struct LineStyle {
  /// Line breaks, at most 2, between the printed lines of a paragraph; 9 where nothing shows it.
  private(set) var lines = 1
  /// Whether paragraphs lie in printed lines.
  private(set) var isHard = false
  /// Whether paragraphs are set apart by more blank lines than printed lines.
  private(set) var isSeparated = false
  /// Whether paragraphs begin with an indent and their other lines do not.
  private(set) var isIndented = false
  /// Whether no line of the page was cut for certain.
  let isWhole: Bool
  /// Half cells of the widest line that ends no sentence.
  private(set) var widest: Int32 = 0

  /// A region has so many unfinished lines before it counts as hard-wrapped.
  private static let fewestHardLines = 2

  /// Looks at the gaps of a region that the structure leaves open.
  init(_ text: WrapText, _ region: Range<Int>, isWhole: Bool) {
    self.isWhole = isWhole
    var unfinished = InlineArray<5, Int>(repeating: 0)
    var finished = unfinished
    var indented = 0
    var flush = 0
    var hanging = 0
    var wide = 0
    // Paragraphs that lie in no printed lines.
    var paragraphs = 0
    var entries = 0
    var widths: [Int] = []
    widths.reserveCapacity(region.count)
    // Unfinished lines directly below others, and how many of those are as wide as the one above.
    var neighbours = 0
    var alike = 0
    var above: Int?
    var width = 0
    for index in region {
      width += Int(text.pieces[index].width)
      guard text.gaps[index].lines > 0 else {
        if text.gaps[index].ruling == .meant { width += 1 }
        continue
      }
      defer { width = 0 }
      guard text.gaps[index].ruling == .open || text.gaps[index].ruling.isJoint else { continue }
      let level = min(4, text.gaps[index].lines)
      if text.pieces[index].endsSentence {
        finished[level] += 1
        if width > ColumnWidths.possible.upperBound { paragraphs += 1 }
        above = nil
        if text.gaps[index].indent > 0 { indented += 1 }
      } else {
        if width > ColumnWidths.possible.upperBound {
          wide += 1
        } else if !text.gaps[index].context.contains(.isBehindRow) {
          unfinished[level] += 1
          if let above {
            neighbours += 1
            if abs(above - width) <= Self.tolerance { alike += 1 }
          }
          above = width
          widths.append(width)
          widest = max(widest, Int32(width))
          if text.gaps[index].context.contains(.isInEntry) { entries += 1 }
        }
        if text.gaps[index].indent == 0 { flush += 1 } else { hanging += 1 }
      }
    }
    var level = 1
    for other in 2...4 where unfinished[other] > unfinished[level] { level = other }
    let hard = unfinished[level]
    let others = finished[level]
    // Where most lines have no clause, or blank lines stand behind all of them, widths must tell.
    let isProse = entries < widths.count || finished.indices.contains { finished[$0] > 0 }
    let areMostlyEntries = entries * 3 >= widths.count * 2
    let mayBePrinted =
      areMostlyEntries
      ? isProse && Self.agree(widths) : level == 1 || 3 * alike >= 2 * neighbours
    // Headings between paragraphs are as wide as they are, and none stands directly below another.
    let areHeadings = isWhole && neighbours == 0 && paragraphs >= hard && !Self.agree(widths)
    isHard =
      hard >= Self.fewestHardLines && (level == 1 ? 2 : 1) * hard >= others && hard > 2 * wide
      && mayBePrinted && !areHeadings && (!isWhole || Self.agree(widths))
    lines = isHard || level == 1 ? level : 0
    isSeparated = isHard && finished.indices.contains { $0 > level && finished[$0] > 0 }
    isIndented = isHard && indented > 0 && flush > hanging
  }

  /// How far the widths of full lines differ, in half cells.
  private static let tolerance = 2
  /// No column is narrower, in half cells.
  private static let narrowest = 14
  /// So many lines as wide as each other are no accident.
  private static let fewestAlike = 3

  /// Whether most lines are about as wide as each other, as those of a column are.
  private static func agree(_ widths: [Int]) -> Bool {
    var counts = [Int](repeating: 0, count: ColumnWidths.possible.upperBound + 1)
    for width in widths where counts.indices.contains(width) { counts[width] += 1 }
    return (narrowest...counts.count - 1 - tolerance).contains { width in
      let alike = counts[width...width + tolerance].reduce(0, +)
      return alike >= fewestAlike && alike * 2 > widths.count
    }
  }
}
