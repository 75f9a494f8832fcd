/// How strictly a text has to follow RFC 8259.
package enum JSONDialect: Sendable {
  /// The grammar of RFC 8259 and nothing else: protocol messages.
  case strict

  /// Also `//` and `/* */` comments, trailing commas and a byte order mark: files people write.
  case commented
}
