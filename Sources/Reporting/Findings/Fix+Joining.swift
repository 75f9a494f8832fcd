internal import Linting
internal import NewsCopy

extension Fix {
  /// The edits as one, with what stands between them; nil where that is longer than `longest` bytes.
  func joined(in source: SourceText, longest: Int) -> Edit? {
    guard let first = edits.first else { return nil }
    let whole = first.range.lowerBound..<edits.end
    guard whole.count <= longest else { return nil }
    var text = ""
    var offset = whole.lowerBound
    for edit in edits {
      text += source.string(offset..<edit.range.lowerBound) + edit.replacement
      offset = edit.range.upperBound
    }
    return Edit(whole, text)
  }
}
