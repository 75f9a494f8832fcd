internal import NewsCopy

/// The marks of a page, and where its numbers stand, found in one pass over its bytes for all rules that
/// look at characters.
struct PageMarks {
  /// In the order of the text.
  private(set) var marks: [Mark] = []
  /// Where each run of Arabic digits begins, and each digit of full width.
  private(set) var digits: [Int] = []
  /// The kinds that occur: most rules need to look no further.
  private(set) var present = MarkSet()

  init(_ page: Page) {
    let bytes = page.bytes
    marks.reserveCapacity(page.range.count / 20)
    digits.reserveCapacity(page.range.count / 200)
    let end = page.range.upperBound
    let text = bytes.span.extracting(0..<end)
    let table = MarkTable.shared
    let ascii = table.ascii.span
    let common = table.common.span
    var offset = page.range.lowerBound
    while true {
      while offset < end, text[offset].beginsHan { offset &+= 3 }
      guard offset < end else { break }
      let lead = text[offset]
      if lead &- 0x30 < 10 {
        digits.append(offset)
        repeat { offset &+= 1 } while offset < end && text[offset] &- 0x30 < 10
        continue
      }
      let kind: MarkKind
      if lead < 0x80 {
        kind = ascii[Int(lead)]
      } else if lead >= 0xE0 {
        let second = text[offset + 1]
        let third = text[offset + 2]
        kind =
          switch (lead, second) {
          case (0xE2, 0x80): common[Int(third & 0x3F)]
          case (0xE3, 0x80): common[64 + Int(third & 0x3F)]
          case (0xEF, 0xBC): common[128 + Int(third & 0x3F)]
          case (0xEF, 0xBD): common[192 + Int(third & 0x3F)]
          default: MarkTable.rareKind(lead, second, third)
          }
      } else {
        kind = MarkTable.rareKind(lead, text[offset + 1], 0)
      }
      if kind != .none {
        marks.append(Mark(offset: offset, kind: kind))
        present.insert(kind)
        if kind == .wideAlphanumeric, text[offset + 2] &- 0x90 < 10 { digits.append(offset) }
      }
      offset &+= lead.scalarLength
    }
  }

  /// Whether any mark of a set occurs.
  func has(_ kinds: MarkSet) -> Bool { present.intersects(kinds) }

  /// Whether a mark of a kind occurs.
  func has(_ kind: MarkKind) -> Bool { present.contains(kind) }

  /// How many marks are of the kinds of a set.
  func count(of kinds: MarkSet) -> Int {
    has(kinds) ? marks.count { kinds.contains($0.kind) } : 0
  }

  /// Whether a mark stands directly behind the one before it.
  func isTight(_ index: Int, in bytes: [UInt8]) -> Bool {
    index > 0
      && marks[index - 1].offset + bytes[marks[index - 1].offset].scalarLength
        == marks[index].offset
  }

  /// Whether a half-width mark that parts clauses stands between Chinese characters, with one space
  /// behind it as in other languages.
  func isSpaced(_ index: Int, in bytes: [UInt8]) -> Bool {
    let offset = marks[index].offset
    switch marks[index].kind {
    case .halfComma, .halfSemicolon, .halfColon:
      return offset >= 3 && offset + 2 < bytes.count && bytes[offset + 1] == 0x20
        && bytes[offset - 3].beginsHan && bytes[offset + 2].beginsHan
    default: return false
    }
  }

  /// The index of the first mark at or after an offset.
  func index(at offset: Int) -> Int {
    marks.partitioningIndex { $0.offset >= offset }
  }
}
