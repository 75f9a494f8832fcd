/// The parts of a headline, which are about as long as each other: `老街改造，留住乡愁`.
package enum HeadlineParts {
  /// By how many half cells the longest and the shortest part of a line differ, marks inside them left
  /// out; nil where a part is shorter or longer than parts are, or there is only one.
  package static func unevenness(
    of line: Range<Int>, in bytes: [UInt8], lengths: ClosedRange<Int>,
    partedBy parts: (Unicode.Scalar) -> Bool
  ) -> Int? {
    var widths = [0]
    var offset = line.lowerBound
    while let (scalar, next) = bytes.scalar(at: offset, before: line.upperBound) {
      offset = next
      if parts(scalar) {
        if widths[widths.count - 1] > 0 { widths.append(0) }
      } else if scalar.isHan {
        widths[widths.count - 1] += 2
      } else if !scalar.pausesSentence, !scalar.endsSentence, !scalar.opens, !scalar.closes {
        widths[widths.count - 1] += 1
      }
    }
    guard widths.count > 1, widths.allSatisfy(lengths.contains), let longest = widths.max(),
      let shortest = widths.min()
    else { return nil }
    return longest - shortest
  }
}
