/// Bytes as `%` and two hexadecimal digits.
package enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func of(_ byte: UInt8) -> String { String(decoding: encoded(byte), as: UTF8.self) }

  /// A path, whatever its bytes, as the path of a URI; an absolute one begins with `file://`.
  package static func uri(ofPath path: some Collection<UInt8>) -> String {
    var bytes = Array((path.first == UInt8(ascii: "/") ? "file://" : "").utf8)
    for byte in path { bytes += isPlain(byte) ? [byte] : encoded(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encoded(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
  }

  /// What RFC 3986 lets stand unencoded in every part of a path, and the slash.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
