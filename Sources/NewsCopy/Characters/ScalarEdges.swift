/// What a stretch of copy begins and ends with.
@usableFromInline
package struct ScalarEdges {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline let range: Range<Int>

  @inlinable
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  @inlinable
  package var first: Unicode.Scalar? {
    bytes.scalar(at: range.lowerBound, before: range.upperBound)?.scalar
  }

  @inlinable
  package var last: Unicode.Scalar? {
    bytes.scalar(endingAt: range.upperBound, after: range.lowerBound)?.scalar
  }

  /// Whether it ends like a sentence; closing marks after the full stop are looked through.
  package var endsSentence: Bool {
    var end = range.upperBound
    while let (scalar, start) = bytes.scalar(endingAt: end, after: range.lowerBound) {
      if scalar.endsSentence { return true }
      guard scalar.closes || scalar.isGap else { return false }
      end = start
    }
    return false
  }
}
