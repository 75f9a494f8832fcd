internal import NewsCopy

/// Reading scalars across the white space that a wrap may have left between them.
extension [UInt8] {
  /// The first scalar from `offset` on that is no white space, and the bytes it takes.
  @inline(__always)
  func solidScalar(
    at offset: Int, before end: Int
  ) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    var start = offset
    while let (scalar, next) = scalar(at: start, before: end) {
      if !scalar.isGap { return (scalar, start..<next) }
      start = next
    }
    return nil
  }

  /// The last scalar before `offset` that is no white space, and the bytes it takes.
  @inline(__always)
  func solidScalar(
    endingAt offset: Int, after start: Int
  ) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    var end = offset
    while let (scalar, begin) = scalar(endingAt: end, after: start) {
      if !scalar.isGap { return (scalar, begin..<end) }
      end = begin
    }
    return nil
  }

  /// The offset after a word that stands at an offset, white space between its scalars allowed.
  func solidEnd(of word: [Unicode.Scalar], at offset: Int, before end: Int) -> Int? {
    var offset = offset
    for wanted in word {
      guard let (scalar, range) = solidScalar(at: offset, before: end), scalar == wanted else {
        return nil
      }
      offset = range.upperBound
    }
    return offset
  }
}
