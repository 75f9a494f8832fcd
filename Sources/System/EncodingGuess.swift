/// Judges bytes without a byte order mark that are not valid UTF-8.
///
/// The danger is mojibake: a damaged UTF-8 file read as GB18030 looks like Chinese and would be
/// written back as such. When in doubt both answers are no, and the user must name the encoding.
enum EncodingGuess {
  /// Whether the bytes are UTF-8 with some damage rather than something else.
  ///
  /// GB18030 text forms a valid multi-byte sequence of UTF-8 only now and then. A file whose only
  /// fault is that it ends inside a sequence is UTF-8, too.
  static func isDamagedUTF8(_ bytes: Span<UInt8>) -> Bool {
    var valid = 0
    var invalid = 0
    var endsInside = false
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      var missing = continuationCount(lead)
      let isLead = missing > 0
      while missing > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 {
        missing -= 1
        index += 1
      }
      if isLead && missing == 0 { valid += 1 } else { invalid += 1 }
      endsInside = missing > 0 && index == bytes.count
    }
    return valid > invalid || (invalid == 1 && endsInside)
  }

  /// Whether most characters, read as GB18030, are those that news copy is made of.
  ///
  /// In the code table these are the symbols of rows 1 and 3 and the 3755 everyday Han of rows 16
  /// to 55. Control characters above ASCII and user-defined zones speak against it outright.
  static func isPlausibleGB18030(_ bytes: Span<UInt8>) -> Bool {
    var everyday = 0
    var other = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      guard index < bytes.count else { break }
      let second = bytes[index]
      if isUserDefined(lead, second) || isControl(bytes.extracting((index - 1)...)) {
        return false
      }
      index += (0x30...0x39).contains(second) ? 3 : 1
      let isEveryday = second >= 0xA1 && (lead == 0xA1 || lead == 0xA3 || 0xB0...0xD7 ~= lead)
      if isEveryday { everyday += 1 } else { other += 1 }
    }
    return everyday >= 2 * other
  }

  private static func continuationCount(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: 0
    }
  }

  /// Whether the text starts with one of U+0080 to U+009F: 81308130 to 81308431.
  private static func isControl(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 4, bytes[0] == 0x81, bytes[1] == 0x30 else { return false }
    return bytes[2] < 0x84 || (bytes[2] == 0x84 && bytes[3] < 0x32)
  }

  /// Whether two bytes are a character of a user-defined zone or nothing at all.
  private static func isUserDefined(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch (lead, second) {
    case (0x80, _), (0xFF, _): true
    case (0xAA...0xAF, 0xA1...), (0xF8...0xFE, 0xA1...), (0xA1...0xA7, 0x40...0xA0): true
    default: false
    }
  }
}
