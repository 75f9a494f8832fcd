internal import NewsCopy

/// Reads the number that begins at a place of a block.
struct FigureReader {
  private let bytes: [UInt8]
  private let block: Int
  private let limits: Range<Int>

  /// More digits are a telephone or account number.
  private static let most = 15

  init(_ bytes: [UInt8], block: Int, limits: Range<Int>) {
    self.bytes = bytes
    self.block = block
    self.limits = limits
  }

  /// The number whose first digit begins at `start`.
  func figure(at start: Int) -> Figure {
    var offset = start
    var whole = 0
    var wholeDigits = 0
    var fractionDigits = 0
    var isGrouped = false
    var points = 0
    while let (scalar, next) = bytes.scalar(at: offset, before: limits.upperBound) {
      if scalar.isDigit {
        if points > 0 {
          fractionDigits += 1
        } else {
          wholeDigits += 1
          if wholeDigits <= Self.most { whole = whole * 10 + Int(scalar.value & 0xF) }
        }
      } else if (scalar == "." || scalar == "．") && beginsDigit(at: next) {
        points += 1
      } else if scalar == ",", points == 0, isGroup(at: next) {
        isGrouped = true
      } else {
        break
      }
      offset = next
    }
    let before = bytes.solidScalar(endingAt: start, after: limits.lowerBound)
    let after = bytes.solidScalar(at: offset, before: limits.upperBound)
    return Figure(
      range: start..<offset, block: block, whole: wholeDigits <= Self.most ? whole : nil,
      wholeDigits: wholeDigits, fractionDigits: fractionDigits, isGrouped: isGrouped,
      before: before?.scalar, after: after?.scalar, afterRange: after?.range ?? offset..<offset,
      isPart: points > 1 || before.map { isPart($0.scalar) } == true
        || after?.scalar.isDigit == true)
  }

  private func isPart(_ before: Unicode.Scalar) -> Bool {
    before.isDigit || before == "." || before.isLatin
  }

  private func beginsDigit(at offset: Int) -> Bool {
    bytes.scalar(at: offset, before: limits.upperBound)?.scalar.isDigit == true
  }

  /// Whether three digits and no fourth follow a comma.
  private func isGroup(at offset: Int) -> Bool {
    var digits = 0
    var offset = offset
    while digits < 4, let (scalar, next) = bytes.scalar(at: offset, before: limits.upperBound),
      scalar.isDigit
    {
      digits += 1
      offset = next
    }
    return digits == 3
  }
}
