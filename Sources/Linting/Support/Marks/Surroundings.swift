internal import NewsCopy

/// The characters around a place of a page.
struct Surroundings {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// So many symbols are looked through for a character that tells the language.
  private static let reach = 12

  init(_ page: Page) {
    bytes = page.bytes
    range = page.range
  }

  /// The scalar that ends at an offset.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    bytes.scalar(endingAt: offset, after: range.lowerBound)?.scalar
  }

  /// The scalar that begins at an offset.
  func scalar(after offset: Int) -> Unicode.Scalar? {
    bytes.scalar(at: offset, before: range.upperBound)?.scalar
  }

  /// What ends at an offset.
  func before(_ offset: Int) -> Neighbour { Neighbour(scalar(before: offset)) }

  /// What begins at an offset.
  func after(_ offset: Int) -> Neighbour { Neighbour(scalar(after: offset)) }

  /// The nearest character or digit before an offset; white space and symbols are looked through,
  /// but not the beginning of a quotation or bracket.
  func wordBefore(_ offset: Int) -> Neighbour {
    var end = offset
    for _ in 0..<Self.reach {
      guard let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound) else {
        return .nothing
      }
      let neighbour = Neighbour(scalar)
      if neighbour != .other, neighbour != .gap { return neighbour }
      if scalar.opens, !scalar.closes { return .other }
      end = start
    }
    return .other
  }

  /// The nearest character or digit from an offset on; white space and symbols are looked through,
  /// but not the end of a quotation or bracket.
  func wordAfter(_ offset: Int) -> Neighbour {
    var start = offset
    for _ in 0..<Self.reach {
      guard let (scalar, end) = bytes.scalar(at: start, before: range.upperBound) else {
        return .nothing
      }
      let neighbour = Neighbour(scalar)
      if neighbour != .other, neighbour != .gap { return neighbour }
      if scalar.closes, !scalar.opens { return .other }
      start = end
    }
    return .other
  }

  /// Whether a Chinese character stands in a range.
  func hasHan(in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset].beginsHan { return true }
      offset += bytes[offset].scalarLength
    }
    return false
  }

  /// Whether the last bytes before an offset have a Chinese character in them, on its line.
  func hasHan(shortlyBefore offset: Int, within reach: Int) -> Bool {
    var end = offset
    for _ in 0..<reach {
      guard let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound),
        scalar.value != 0x0A, scalar.value != 0x0D
      else { return false }
      if scalar.isHan { return true }
      end = start
    }
    return false
  }

  /// Whether a digit stands among the last characters before an offset.
  func hasDigit(shortlyBefore offset: Int, _ reach: Int) -> Bool {
    var end = offset
    for _ in 0..<reach {
      guard let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound) else {
        return false
      }
      if scalar.isDigit { return true }
      end = start
    }
    return false
  }

  /// Whether a bracket at an offset is the mouth of a face: `:)`, `;)`, and `:(` with nothing in it.
  func isMouth(_ offset: Int) -> Bool {
    guard let eyes = scalar(before: offset), eyes == ":" || eyes == ";",
      let mouth = scalar(after: offset), mouth == "(" || mouth == ")"
    else { return false }
    guard mouth == "(" else { return true }
    let next = scalar(after: offset + 1)
    return next.map { $0.isGap || $0.pausesSentence || $0.endsSentence } ?? true
  }
}
