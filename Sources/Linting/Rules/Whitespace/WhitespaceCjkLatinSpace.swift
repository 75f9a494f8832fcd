internal import NewsCopy
internal import RuleFormat

/// The space between Chinese text and words in Latin letters: each paper keeps to having one or none.
///
/// Numbers are not looked at: newspapers set them close.
struct WhitespaceCjkLatinSpace: HabitRule {
  let options: RuleOptions

  init(_ options: RuleOptions) {
    self.options = options
  }

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    let isAsked = options.choice("space") == "half-space"
    let spaces = isAsked ? [] : spaces(marks, page)
    guard isAsked || !spaces.isEmpty else { return }
    // Where a printed line ended, the space is the wraps desk's.
    let wraps = findings.wraps(of: page)
    guard isAsked || spaces.contains(where: wraps.isKept) else { return }
    let places = places(on: page).filter {
      $0.range.isEmpty || wraps.isKept(after: $0.range.lowerBound)
    }
    guard let wanted = style(of: "space", in: findings.surveyed ?? HabitTally(places)) else {
      return
    }
    for place in places where place.habit != wanted {
      report(place, wanted: wanted, on: page, to: &findings)
    }
  }

  /// Where spaces stand between a Latin letter and a Chinese character: a quick look.
  private func spaces(_ marks: PageMarks, _ page: Page) -> [Int] {
    guard marks.has(.space) else { return [] }
    let bytes = page.bytes
    return marks.marks.compactMap { mark in
      guard mark.kind == .space, mark.offset > page.range.lowerBound,
        mark.offset + 1 < page.range.upperBound
      else { return nil }
      let (before, after) = (bytes[mark.offset - 1], bytes[mark.offset + 1])
      let isBorder = before.isLetter && after.beginsHan || before >= 0x80 && after.isLetter
      return isBorder ? mark.offset : nil
    }
  }

  func places(on page: Page) -> [HabitPlace] {
    // What stands behind a marker is the lead desk's.
    let markers = page.articles.compactMap { $0.lead?.marker.range.upperBound }
    return page.blocks.filter { isProse($0, page.bytes) }
      .flatMap { LatinBorders(page.bytes, in: $0.range).gaps }
      .filter {
        !page.masked.touch($0) && !markers.contains($0.lowerBound)
          && !opensOption(at: $0.upperBound, on: page) && !partsFields($0, on: page)
      }
      .map { HabitPlace("space", $0.isEmpty ? "none" : "half-space", $0) }
  }

  /// Whether a block is sentences, and no line of a timetable, a programme or a vocabulary.
  private func isProse(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.kind == .caption
      || (block.kind == .body || block.kind == .lead) && SentenceEnd.closes(bytes, block.range)
  }

  /// Whether a letter that counts off an answer begins at an offset: `B.`, `B、`.
  private func opensOption(at offset: Int, on page: Page) -> Bool {
    guard offset < page.range.upperBound, page.bytes[offset].isLetter,
      let mark = page.bytes.scalar(at: offset + 1, before: page.range.upperBound)?.scalar
    else { return false }
    return mark == "." || mark == "．" || mark == "、"
  }

  /// A label is no longer, in bytes.
  private static let longestLabel = 24

  /// Whether a space parts the fields of a notice, the second of which has a label: `票价：180元 VIP席：380元`.
  private func partsFields(_ gap: Range<Int>, on page: Page) -> Bool {
    guard !gap.isEmpty else { return false }
    let end = min(page.range.upperBound, gap.upperBound + Self.longestLabel)
    var offset = gap.upperBound
    while let (scalar, next) = page.bytes.scalar(at: offset, before: end),
      scalar.isHan || scalar.isLatin || scalar.isDigit
    {
      offset = next
    }
    return page.bytes.scalar(at: offset, before: end)?.scalar.isColon == true
  }

  func report(_ place: HabitPlace, wanted: String, on page: Page, to findings: inout Findings) {
    // A space that was put in could not be told from one that a printed line left.
    findings.add(place.range, wanted, fix: wanted == "none" ? .safe(place.range, "") : nil)
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit: `5G`.
  fileprivate var isLetter: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
