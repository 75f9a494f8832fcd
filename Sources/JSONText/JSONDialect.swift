/// How strictly a text has to follow RFC 8259.
package enum JSONDialect: Sendable {
  /// The grammar of RFC 8259 and nothing else.
  case strict

  /// Also `//` and `/* */` comments, trailing commas and a byte order mark: files people write.
  case commented

  /// What programs send: half a surrogate pair becomes U+FFFD, of a repeated key the first holds.
  case message
}
