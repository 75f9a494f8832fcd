/// XML 1.0 put together element by element, each on a line of its own.
struct XMLText {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private(set) var bytes: [UInt8] = []
  private var depth = 1

  mutating func open(_ name: String, _ attributes: [(String, String)]) {
    begin(name, attributes)
    bytes += ">\n".utf8
    depth += 1
  }

  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    begin(name, attributes)
    bytes += "/>\n".utf8
  }

  /// An element that holds text.
  mutating func element(_ name: String, _ attributes: [(String, String)], _ text: String) {
    begin(name, attributes)
    bytes += ">".utf8
    append(text)
    bytes += "</\(name)>\n".utf8
  }

  mutating func close(_ name: String) {
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  private mutating func begin(_ name: String, _ attributes: [(String, String)]) {
    indent()
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      append(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Adds text; what XML cannot hold at all becomes U+FFFD.
  private mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22: bytes += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: bytes += "&#\(scalar.value);".utf8
      case 0..<0x20, 0xFFFE, 0xFFFF: bytes += "\u{FFFD}".utf8
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
  }
}
