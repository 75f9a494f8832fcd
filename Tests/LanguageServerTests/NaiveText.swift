import LanguageServer

/// A text as slow and plain as can be, to compare with.
struct NaiveText {
  private(set) var scalars: [Unicode.Scalar] {
    didSet { starts = Self.starts(of: scalars) }
  }
  private var starts: [Int]
  let encoding: PositionEncoding

  init(_ text: String, _ encoding: PositionEncoding) {
    scalars = Array(text.unicodeScalars)
    starts = Self.starts(of: scalars)
    self.encoding = encoding
  }

  var bytes: [UInt8] { Array(String(String.UnicodeScalarView(scalars)).utf8) }

  var lineCount: Int { starts.count }

  mutating func replace(_ start: TextPosition, _ end: TextPosition, with text: String) {
    let left = index(of: min(start, end))
    let right = index(of: max(start, end))
    scalars.replaceSubrange(left..<max(left, right), with: Array(text.unicodeScalars))
  }

  private static func starts(of scalars: [Unicode.Scalar]) -> [Int] {
    var starts = [0]
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\n" || scalar == "\r" && next != "\n" { starts.append(index + 1) }
    }
    return starts
  }

  private func index(of position: TextPosition) -> Int {
    if position.line < 0 { return 0 }
    if position.line >= starts.count { return scalars.count }
    var index = starts[position.line]
    var units = 0
    while index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" {
      units += width(scalars[index])
      if units > position.character { break }
      index += 1
    }
    return index
  }

  private func width(_ scalar: Unicode.Scalar) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }
}
