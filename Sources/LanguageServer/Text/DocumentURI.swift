internal import Reporting
internal import System

/// The addresses of files: `file:///pages/A1.txt`.
enum DocumentURI {
  /// The system knows no longer paths, in bytes.
  private static let longest = 4095

  /// The file that an address names, normalised; nil where it is no file of this machine.
  static func path(of uri: String) -> Path? {
    let bytes = Array(uri.utf8)
    let scheme = Array("file:".utf8)
    guard bytes.count > scheme.count,
      zip(bytes, scheme).allSatisfy({ $0 | 0x20 == $1 || $0 == $1 })
    else { return nil }
    var rest = bytes[scheme.count...]
    if rest.starts(with: Array("//".utf8)) {
      rest = rest.dropFirst(2)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      let host = rest[..<slash]
      guard host.isEmpty || host.elementsEqual("localhost".utf8) else { return nil }
      rest = rest[slash...]
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    let path = decode(rest)
    return path.count <= longest ? Path(bytes: path).normalized : nil
  }

  /// The address of a file, whose path is absolute.
  static func uri(of path: Path) -> String { PercentEncoding.uri(ofPath: path.bytes) }

  private static func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = value(rest.first),
        let low = value(rest.dropFirst().first)
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func value(_ byte: UInt8?) -> UInt8? {
    guard let byte else { return nil }
    return Character(Unicode.Scalar(byte)).hexDigitValue.flatMap { UInt8(exactly: $0) }
  }
}
