/// A text as a Swift string literal on one line.
struct SwiftLiteral: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case _ where scalar.properties.isWhitespace && scalar != " ",
        _ where scalar.properties.generalCategory == .control,
        _ where scalar.properties.generalCategory == .format:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    description = literal + "\""
  }
}
