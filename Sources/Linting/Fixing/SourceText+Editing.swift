package import NewsCopy

extension SourceText {
  /// The text with edits made, which are in order and do not overlap.
  package func making(_ edits: some Sequence<Edit>) -> SourceText {
    var result: [UInt8] = []
    result.reserveCapacity(
      edits.reduce(bytes.count) { $0 + $1.replacement.utf8.count - $1.range.count })
    var position = 0
    for edit in edits {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    result += bytes[position...]
    return SourceText(utf8: result, format: format)
  }
}
