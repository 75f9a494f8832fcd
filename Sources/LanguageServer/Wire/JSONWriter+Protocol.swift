internal import JSONText

extension JSONWriter {
  /// Writes a position as a member.
  mutating func position(_ key: String, _ position: TextPosition) {
    object(key) { writer in
      writer.field("line", position.line)
      writer.field("character", position.character)
    }
  }

  /// Writes the range between two positions as a member.
  mutating func range(_ key: String, _ start: TextPosition, _ end: TextPosition) {
    object(key) { writer in
      writer.position("start", start)
      writer.position("end", end)
    }
  }

  /// Writes a byte range of a text as a member.
  mutating func range(_ key: String, _ range: Range<Int>, in lines: LineIndex) {
    self.range(key, lines.position(of: range.lowerBound), lines.position(of: range.upperBound))
  }
}
