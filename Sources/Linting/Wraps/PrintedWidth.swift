internal import NewsCopy

/// Measures copy as a printer sets it, in half cells: Han and marks take two, Latin letters and
/// digits of half width one.
enum PrintedWidth {
  /// The width of a stretch without white space.
  static func halfCells(of bytes: [UInt8], in range: Range<Int>) -> Int {
    var width = 0
    var offset = range.lowerBound
    let bytes = bytes.span
    while offset < range.upperBound {
      let run = offset
      while offset < range.upperBound, bytes[offset].beginsWide { offset &+= 3 }
      width &+= (offset &- run) / 3 &* 2
      guard offset < range.upperBound else { break }
      width += halfCells(of: bytes[offset])
      offset += bytes[offset].scalarLength
    }
    return width
  }

  /// The width of the scalar that begins with a byte.
  @inline(__always)
  static func halfCells(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "%"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      1
    default: 2
    }
  }

  /// The width of what is kept together at the start of a stretch: opening marks with what they
  /// open, a number or a word, and the marks after it that cannot begin a line.
  static func head(of bytes: [UInt8], in range: Range<Int>) -> Int {
    var width = 0
    var offset = range.lowerBound
    if offset + 3 < range.upperBound, bytes[offset].beginsHan, bytes[offset + 3].beginsHan {
      return 2
    }
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound),
      scalar.opens, width < 8
    {
      width += 2
      offset = next
    }
    var isRun = false
    while offset < range.upperBound, width < 24, bytes[offset] < 0x80,
      halfCells(of: bytes[offset]) == 1
    {
      width += 1
      offset += 1
      isRun = true
    }
    if !isRun, let (_, next) = bytes.scalar(at: offset, before: range.upperBound) {
      width += 2
      offset = next
    }
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound),
      scalar.cannotBeginLine, width < 32
    {
      width += scalar == "%" ? 1 : 2
      offset = next
    }
    return width
  }
}

extension Unicode.Scalar {
  /// A mark that no printed line begins with (GB/T 15834—2011 5.1).
  var cannotBeginLine: Bool {
    if self == "\"" || self == "'" { return false }
    return closes || pausesSentence || endsSentence && self != "…" || isColon || self == "%"
      || self == "％" || self == "·"
  }
}
