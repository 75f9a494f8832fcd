extension JSONReader {
  /// Steps over white space and, where the dialect has them, comments.
  mutating func skipBlanks() throws(JSONError) {
    while let byte = current {
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      case UInt8(ascii: "/"):
        guard dialect == .commented, try skipComment() else { return }
      default: return
      }
    }
  }

  /// Steps over a comment; false where the slash does not begin one.
  private mutating func skipComment() throws(JSONError) -> Bool {
    switch byte(after: 1) {
    case UInt8(ascii: "/"):
      while let byte = current, byte != 0x0A, byte != 0x0D { offset += 1 }
      return true
    case UInt8(ascii: "*"):
      offset += 2
      while current != UInt8(ascii: "*") || byte(after: 1) != UInt8(ascii: "/") {
        guard offset < bytes.count else { throw unexpected(.endOfComment) }
        offset += 1
      }
      offset += 2
      return true
    default: return false
    }
  }

  private func byte(after distance: Int) -> UInt8? {
    let index = offset + distance
    return index < bytes.count ? bytes[index] : nil
  }
}
