import JSONText

/// A text as a client holds it, which makes the edits that it is sent.
struct EditedText {
  private let lines: [[Unicode.Scalar]]
  private let unit: String

  init(_ text: String, _ unit: String) {
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0)
    }
    self.unit = unit
  }

  /// The text with edits made, which do not overlap.
  func applying(_ edits: [JSONNode]) -> String {
    var scalars = Array(lines.joined(separator: ["\n"]))
    let places = edits.map { edit in
      (
        offset(edit["range"]?["start"]), offset(edit["range"]?["end"]),
        edit["newText"]?.value.string ?? ""
      )
    }
    for (start, end, text) in places.sorted(by: { $0.0 > $1.0 }) {
      scalars.replaceSubrange(start..<max(start, end), with: Array(text.unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The index of a position among all scalars.
  private func offset(_ position: JSONNode?) -> Int {
    let line = position?["line"]?.value.integer ?? 0
    let before = lines.prefix(line).reduce(0) { $0 + $1.count + 1 }
    guard line < lines.count else { return max(0, before - 1) }
    var left = position?["character"]?.value.integer ?? 0
    let column = lines[line].prefix { scalar in
      left -= width(scalar)
      return left >= 0
    }
    return before + column.count
  }

  private func width(_ scalar: Unicode.Scalar) -> Int {
    switch unit {
    case "utf-8": UTF8.width(scalar)
    case "utf-16": UTF16.width(scalar)
    default: 1
    }
  }
}
