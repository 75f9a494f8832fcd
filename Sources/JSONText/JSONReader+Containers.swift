extension JSONReader {
  /// Reads an array from bracket to bracket.
  mutating func readElements() throws(JSONError) -> [JSONNode] {
    try open()
    defer { depth -= 1 }
    var elements: [JSONNode] = []
    try skipBlanks()
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try readValue())
      if try isDone(at: UInt8(ascii: "]"), otherwise: .commaOrBracket) { return elements }
    }
  }

  /// Reads an object from brace to brace.
  mutating func readMembers() throws(JSONError) -> [JSONMember] {
    try open()
    defer { depth -= 1 }
    var members: [JSONMember] = []
    var keys = JSONKeys()
    try skipBlanks()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      let member = try readMember()
      guard dialect == .message || keys.insert(member.key, after: members) else {
        throw JSONError(offset: member.keyRange.lowerBound, problem: .duplicateKey(member.key))
      }
      members.append(member)
      if try isDone(at: UInt8(ascii: "}"), otherwise: .commaOrBrace) { return members }
    }
  }

  private mutating func readMember() throws(JSONError) -> JSONMember {
    let start = offset
    guard current == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let key = try readString()
    let end = offset
    try skipBlanks()
    guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
    try skipBlanks()
    return JSONMember(key: key, keyRange: start..<end, value: try readValue())
  }

  /// Steps over the comma before another part, or over the bracket that ends them all.
  private mutating func isDone(
    at closing: UInt8,
    otherwise expected: JSONExpectation
  ) throws(JSONError) -> Bool {
    try skipBlanks()
    if take(closing) { return true }
    guard take(UInt8(ascii: ",")) else { throw unexpected(expected) }
    try skipBlanks()
    return dialect == .commented && take(closing)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    offset += 1
    return true
  }
}
