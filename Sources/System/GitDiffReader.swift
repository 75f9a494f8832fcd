/// Reads the output of `git diff --unified=0`.
struct GitDiffReader {
  /// The lines of each file that are new, from 1; where lines were taken out, those beside the gap.
  private(set) var files: [Path: [ClosedRange<Int>]] = [:]
  private var current: Path?
  /// Lines of the hunk being read that are still to come.
  private var pending = 0

  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) { read(line) }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if pending > 0 {
      // “\ No newline at end of file” is no line of either file.
      if line.first != UInt8(ascii: "\\") { pending -= 1 }
    } else if line.starts(with: "+++ ".utf8) {
      current = Self.path(line.dropFirst(4))
    } else if line.starts(with: "@@ ".utf8) {
      readHunk(line)
    }
  }

  /// Reads `@@ -12,3 +14 @@`.
  private mutating func readHunk(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: UInt8(ascii: " "))
    guard words.count > 2, let old = Self.span(words[1]), let new = Self.span(words[2]) else {
      return
    }
    pending = old.count + new.count
    guard let current else { return }
    let last = new.count == 0 ? new.start + 1 : new.start + new.count - 1
    files[current, default: []].append(max(1, new.start)...max(1, last))
  }

  private static func span(_ word: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    let numbers = word.dropFirst().split(separator: UInt8(ascii: ",")).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    // Sums of numbers as long as these cannot overflow.
    let most = 1 << 40
    guard let start = numbers.first ?? nil, (0...most).contains(start) else { return nil }
    guard numbers.count > 1 else { return (start, 1) }
    guard let count = numbers[1], (0...most).contains(count) else { return nil }
    return (start, count)
  }

  /// The name behind `b/`, unquoted; nil for `/dev/null`.
  private static func path(_ word: ArraySlice<UInt8>) -> Path? {
    var name = word
    if name.last == 0x09 { name.removeLast() }
    let bytes = name.first == UInt8(ascii: "\"") ? unquote(name) : Array(name)
    guard bytes.starts(with: "b/".utf8) else { return nil }
    return Path(bytes: Array(bytes.dropFirst(2)))
  }

  /// Undoes the quoting of C, which git uses for names with marks of quotation and control characters.
  private static func unquote(_ quoted: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = quoted.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        result.append(byte)
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(next) else {
        result.append(escapes[next] ?? next)
        continue
      }
      let digits = [next] + rest.prefix(2)
      rest = rest.dropFirst(2)
      result.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 8) ?? next)
    }
    return result
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "r"): 0x0D,
  ]
}
