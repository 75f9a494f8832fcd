internal import NewsCopy

/// What stands between the two ends of a span: 至, 到, —, -, ～.
enum RangeConnector {
  /// Whether a scalar may stand between two dates or numbers of a span.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "至", "到", "—", "–", "-", "－", "~", "～", "─": true
    default: false
    }
  }

  /// Whether a byte range holds a connector and nothing else but white space.
  static func fills(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count <= 12 else { return false }
    var offset = range.lowerBound
    var found = false
    while let (scalar, next) = bytes.scalar(at: offset, before: range.upperBound) {
      guard isPart(scalar) || scalar.isGap else { return false }
      if isPart(scalar) { found = true }
      offset = next
    }
    return found
  }
}
