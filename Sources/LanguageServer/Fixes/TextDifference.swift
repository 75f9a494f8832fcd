internal import Linting
internal import NewsCopy
internal import Reporting

/// The edits that make one text out of another.
enum TextDifference {
  /// Few and short edits: lines that differ, without what is the same at both of their ends.
  static func edits(from old: SourceText, to new: SourceText) -> [Edit] {
    let before = LineSequence(old)
    let after = LineSequence(new)
    return LineDifference(old: before, new: after).changes.map { change in
      trimmed(
        old.bytes, bytes(of: change.old, in: before, old.bytes.count),
        new.bytes, bytes(of: change.new, in: after, new.bytes.count))
    }
  }

  /// One edit for each gap that differs; none where more than white space does.
  static func gapEdits(from old: SourceText, to new: SourceText) -> [Edit] {
    var edits: [Edit] = []
    var left = 0
    var right = 0
    while true {
      let leftEnd = gapEnd(old.bytes, from: left)
      let rightEnd = gapEnd(new.bytes, from: right)
      if old.bytes[left..<leftEnd] != new.bytes[right..<rightEnd] {
        edits.append(trimmed(old.bytes, left..<leftEnd, new.bytes, right..<rightEnd))
      }
      let before = old.bytes.scalar(at: leftEnd, before: old.bytes.count)
      let after = new.bytes.scalar(at: rightEnd, before: new.bytes.count)
      guard before?.scalar == after?.scalar else { return [] }
      guard let before, let after else { return edits }
      left = before.next
      right = after.next
    }
  }

  private static func gapEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while let (scalar, next) = bytes.scalar(at: offset, before: bytes.count), scalar.isGap {
      offset = next
    }
    return offset
  }

  private static func bytes(of lines: Range<Int>, in text: LineSequence, _ end: Int) -> Range<Int> {
    guard !lines.isEmpty else {
      let start = lines.lowerBound < text.count ? text.line(lines.lowerBound).lowerBound : end
      return start..<start
    }
    return text.line(lines.lowerBound).lowerBound..<text.line(lines.upperBound - 1).upperBound
  }

  /// An edit without the characters that both sides have at the beginning and at the end.
  private static func trimmed(
    _ old: [UInt8], _ oldRange: Range<Int>, _ new: [UInt8], _ newRange: Range<Int>
  ) -> Edit {
    let shorter = min(oldRange.count, newRange.count)
    var head = 0
    while head < shorter, old[oldRange.lowerBound + head] == new[newRange.lowerBound + head] {
      head += 1
    }
    while head > 0, isInside(old, oldRange, head) || isInside(new, newRange, head) { head -= 1 }
    var tail = 0
    while tail < shorter - head,
      old[oldRange.upperBound - 1 - tail] == new[newRange.upperBound - 1 - tail]
    {
      tail += 1
    }
    while tail > 0,
      isInside(old, oldRange, oldRange.count - tail)
        || isInside(new, newRange, newRange.count - tail)
    {
      tail -= 1
    }
    let text = new[newRange.lowerBound + head..<newRange.upperBound - tail]
    return Edit(
      oldRange.lowerBound + head..<oldRange.upperBound - tail, String(decoding: text, as: UTF8.self)
    )
  }

  /// Whether a place is inside a character, or between `\r` and `\n`.
  private static func isInside(_ bytes: [UInt8], _ range: Range<Int>, _ distance: Int) -> Bool {
    let offset = range.lowerBound + distance
    guard offset < bytes.count, offset > 0 else { return false }
    return bytes[offset] & 0xC0 == 0x80 || bytes[offset] == 0x0A && bytes[offset - 1] == 0x0D
  }
}
