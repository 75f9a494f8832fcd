internal import NewsCopy

/// The places of a paragraph where Chinese text and a word in Latin letters meet.
struct LatinBorders {
  /// Byte ranges: empty, or one space.
  private(set) var gaps: [Range<Int>] = []

  /// Looks at words with a letter in them: `App`, `5G`, not `26.5`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    let text = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text[offset].beginsHan {
        offset += 3
        continue
      }
      guard text[offset].isWordByte else {
        offset += text[offset].scalarLength
        continue
      }
      let start = offset
      var hasLetter = false
      while offset < range.upperBound, text[offset].isWordByte {
        hasLetter = hasLetter || text[offset] > UInt8(ascii: "9")
        offset += 1
      }
      if hasLetter { add(start..<offset, bytes, range) }
    }
  }

  private mutating func add(_ word: Range<Int>, _ bytes: [UInt8], _ range: Range<Int>) {
    if let gap = Self.gap(before: word.lowerBound, bytes, range.lowerBound) { gaps.append(gap) }
    if let gap = Self.gap(after: word.upperBound, bytes, range.upperBound) { gaps.append(gap) }
  }

  private static func gap(before end: Int, _ bytes: [UInt8], _ limit: Int) -> Range<Int>? {
    let start = end > limit && bytes[end - 1] == 0x20 ? end - 1 : end
    return bytes.scalar(endingAt: start, after: limit)?.scalar.isHan == true ? start..<end : nil
  }

  private static func gap(after start: Int, _ bytes: [UInt8], _ limit: Int) -> Range<Int>? {
    let end = start < limit && bytes[start] == 0x20 ? start + 1 : start
    return bytes.scalar(at: end, before: limit)?.scalar.isHan == true ? start..<end : nil
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit, or a sign inside names of things: `5G`, `C919-2`, `AT&T`.
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
