/// A unified diff as a program that applies it reads it; what it says of the old text is checked.
struct Patch {
  private let lines: [[UInt8]]

  struct Mismatch: Error {
    let line: Int
  }

  init(_ diff: String) {
    lines = diff.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }

  func applied(to text: String) throws -> String {
    let old = Self.split(Array(text.utf8))
    var result: [[UInt8]] = []
    var line = 0
    for (index, entry) in lines.enumerated().dropFirst(2) {
      let next = index + 1 < lines.count ? lines[index + 1] : []
      let isUnended = next.starts(with: "\\ No newline".utf8)
      let content = Array(entry.dropFirst()) + (isUnended ? [] : [0x0A])
      switch entry.first {
      case UInt8(ascii: "@"):
        let start = Self.firstOldLine(entry)
        guard start >= line, start <= old.count else { throw Mismatch(line: index) }
        result += old[line..<start]
        line = start
      case UInt8(ascii: " "), UInt8(ascii: "-"):
        guard line < old.count, old[line] == content else { throw Mismatch(line: index) }
        if entry.first == UInt8(ascii: " ") { result.append(content) }
        line += 1
      case UInt8(ascii: "+"): result.append(content)
      default: continue
      }
    }
    result += old[line...]
    return String(decoding: result.joined(), as: UTF8.self)
  }

  /// How many old lines stand before a hunk.
  private static func firstOldLine(_ head: [UInt8]) -> Int {
    let span = head.drop { $0 != UInt8(ascii: "-") }.dropFirst().prefix { $0 != 0x20 }
    let numbers = span.split(separator: UInt8(ascii: ",")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    let isEmpty = numbers.count == 2 && numbers[1] == 0
    return (numbers.first ?? 0) - (isEmpty ? 0 : 1)
  }

  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      guard byte == 0x0A else { continue }
      lines.append(line)
      line = []
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
