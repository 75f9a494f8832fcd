package import NewsCopy

/// What a repair changes, in the form that `patch` and `git apply` read.
///
/// Lines end with `\n`; a `\r` before it belongs to the line, so that a patch keeps it.
package struct UnifiedDiff: Sendable {
  /// Unchanged lines around a change.
  private static let context = 3

  private let path: [UInt8]
  private let hasByteOrderMark: Bool
  private let old: LineSequence
  private let new: LineSequence
  private let changes: [LineChange]

  /// Compares two versions of a file, in time proportional to their size.
  ///
  /// - Parameters:
  ///   - old: The text as it is.
  ///   - new: The text as it would be.
  ///   - path: The bytes of the file's path, which need not be UTF-8.
  ///   - hasByteOrderMark: Whether the file begins with a mark that its text has not; in a patch it is a
  ///     part of the first line.
  package init(
    old: SourceText, new: SourceText, path: [UInt8], hasByteOrderMark: Bool = false
  ) {
    self.path = path
    self.hasByteOrderMark = hasByteOrderMark
    self.old = LineSequence(old)
    self.new = LineSequence(new)
    changes = LineDifference(old: self.old, new: self.new).changes
  }

  /// Whether the two versions are the same.
  package var isEmpty: Bool { changes.isEmpty }

  /// The diff; empty where nothing differs.
  package func text(colour: Bool = false, isForTerminal: Bool = false) -> String {
    var bytes = head(colour: colour, isForTerminal: isForTerminal)
    writeHunks(colour: colour, isForTerminal: isForTerminal) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines that name the file; empty where nothing differs.
  package func head(colour: Bool = false, isForTerminal: Bool = false) -> [UInt8] {
    guard !isEmpty else { return [] }
    let isForPerson = colour || isForTerminal
    let name =
      isForPerson
      ? VisibleText.of(String(decoding: path, as: UTF8.self)) : PatchName.of(path)
    var text = TerminalText(colour: colour)
    text.add("--- \(name)\n", .bold)
    text.add("+++ \(name)\n", .bold)
    return text.take()
  }

  /// Writes the lines that differ piece by piece, so that they take no memory of the size of the texts.
  ///
  /// For a terminal, which colour implies, control characters of the copy are spelt out; otherwise
  /// every byte is kept and the text can be applied. No piece ends within a character.
  package func writeHunks<Failure: Error>(
    colour: Bool = false, isForTerminal: Bool = false,
    to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var text = TerminalText(colour: colour)
    for hunk in hunks {
      try write(hunk, isForTerminal: colour || isForTerminal, by: &text, to: take)
    }
    try take(text.take())
  }

  /// Changes near enough to share their context.
  private var hunks: [ArraySlice<LineChange>] {
    var hunks: [ArraySlice<LineChange>] = []
    var start = 0
    for index in changes.indices {
      let next = index + 1
      let isLast = next == changes.count
      if isLast
        || changes[next].old.lowerBound - changes[index].old.upperBound > 2 * Self.context
      {
        hunks.append(changes[start..<next])
        start = next
      }
    }
    return hunks
  }

  private func write<Failure: Error>(
    _ hunk: ArraySlice<LineChange>, isForTerminal: Bool, by text: inout TerminalText,
    to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, old.count - last.old.upperBound)
    let oldLines = first.old.lowerBound - before..<last.old.upperBound + after
    let newLines = first.new.lowerBound - before..<last.new.upperBound + after
    text.add("@@ -\(Self.span(oldLines)) +\(Self.span(newLines)) @@", .cyan)
    text.endLine()
    func add(
      _ prefix: String, _ lines: Range<Int>, of sequence: LineSequence, _ ink: Ink?
    ) throws(Failure) {
      for line in lines {
        let opening = line == 0 && hasByteOrderMark && !isForTerminal ? "\u{FEFF}" : ""
        let line = DiffLine(
          bytes: sequence.bytes, range: sequence.line(line), prefix: prefix + opening, ink: ink)
        try line.write(isForTerminal: isForTerminal, by: &text, to: take)
      }
    }
    var line = oldLines.lowerBound
    for change in hunk {
      try add(" ", line..<change.old.lowerBound, of: old, nil)
      try add("-", change.old, of: old, .red)
      try add("+", change.new, of: new, .green)
      line = change.old.upperBound
    }
    try add(" ", line..<oldLines.upperBound, of: old, nil)
  }

  /// A range of lines as a hunk's head has it: an empty one names the line before.
  private static func span(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }
}
