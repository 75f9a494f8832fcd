internal import RuleFormat

extension MarkedText {
  /// The text with `⟦` and `⟧` around what is found.
  var withMarks: String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var offset = 0
    for range in ranges {
      marked += bytes[offset..<range.lowerBound]
      marked += "⟦".utf8
      marked += bytes[range]
      marked += "⟧".utf8
      offset = range.upperBound
    }
    marked += bytes[offset...]
    return String(decoding: marked, as: UTF8.self)
  }
}
