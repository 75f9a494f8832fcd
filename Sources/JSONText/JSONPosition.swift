/// A place in a text as people count it.
package struct JSONPosition: Equatable, Sendable {
  /// The line, from 1; LF, CR and CR LF end a line.
  package let line: Int

  /// The Unicode scalar within the line, from 1; a byte order mark does not count.
  package let column: Int

  /// Names a place by its line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Counts lines and scalars up to a byte offset; an offset past the end means the end.
  package init(ofByte offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let end = min(max(offset, 0), bytes.count)
    while index < end {
      let byte = bytes[index]
      index += 1
      let isInsideCRLF = byte == 0x0D && index < bytes.count && bytes[index] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isInsideCRLF {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
