package import NewsCopy
internal import RuleFormat

/// The findings that stood when somebody took stock, file by file.
package struct Baseline: Equatable, Sendable {
  private struct Key: Hashable {
    let rule: RuleID
    let hash: UInt64
  }

  /// The entries of each file, in the order of its text.
  package var files: [String: [BaselineEntry]]
  /// How many files were checked when stock was taken, those without findings among them; 0 where nobody knows.
  package var checked = 0

  /// Takes entries by the names of their files.
  package init(_ files: [String: [BaselineEntry]] = [:]) {
    self.files = files
  }

  /// How many findings it knows.
  package var count: Int {
    files.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
  }

  /// What a run finds in a file, compared with what is known of it.
  package struct Comparison: Sendable {
    /// The findings that are new, in the order of the text.
    package let new: [Diagnostic]
    /// What is known and was not found, each with the number that is missing.
    package let unneeded: [BaselineEntry]
  }

  /// Compares the findings of a file.
  package func compare(_ diagnostics: [Diagnostic], in source: SourceText, of file: String)
    -> Comparison
  {
    let known = files[file] ?? []
    guard !known.isEmpty else { return Comparison(new: diagnostics, unneeded: []) }
    var left: [Key: Int] = [:]
    for entry in known { left[Key(rule: entry.rule, hash: entry.hash), default: 0] += entry.count }
    var prints = Fingerprinter(source)
    let new = diagnostics.filter { diagnostic in
      let print = prints.next(diagnostic)
      let key = Key(rule: print.rule, hash: print.hash)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
    let unneeded = known.compactMap { entry -> BaselineEntry? in
      let key = Key(rule: entry.rule, hash: entry.hash)
      let count = min(entry.count, left[key] ?? 0)
      guard count > 0 else { return nil }
      left[key] = (left[key] ?? 0) - count
      return BaselineEntry(rule: entry.rule, hash: entry.hash, count: count, text: entry.text)
    }
    return Comparison(new: new, unneeded: unneeded)
  }

  /// What a baseline of these findings says of their file.
  package static func entries(
    of diagnostics: [Diagnostic], in source: SourceText
  ) -> [BaselineEntry] {
    var prints = Fingerprinter(source)
    var places: [Key: Int] = [:]
    var entries: [BaselineEntry] = []
    for diagnostic in diagnostics {
      let print = prints.next(diagnostic)
      let key = Key(rule: print.rule, hash: print.hash)
      if let place = places[key] {
        entries[place].count += 1
      } else {
        places[key] = entries.count
        entries.append(
          BaselineEntry(
            rule: print.rule, hash: print.hash, count: 1,
            text: excerpt(diagnostic.range, of: source)))
      }
    }
    return entries
  }

  /// Takes away entries that are not needed any more.
  package mutating func remove(_ unneeded: [BaselineEntry], of file: String) {
    guard var entries = files[file] else { return }
    for entry in unneeded {
      let place = entries.firstIndex {
        $0.rule == entry.rule && $0.hash == entry.hash && $0.count >= entry.count
      }
      if let place { entries[place].count -= entry.count }
    }
    entries.removeAll { $0.count == 0 }
    files[file] = entries.isEmpty ? nil : entries
  }

  /// The beginning of what stands in a range, white space as spaces.
  private static func excerpt(_ range: Range<Int>, of source: SourceText) -> String {
    let most = 60
    let end = min(range.upperBound, range.lowerBound + most)
    let scalars = source.string(range.lowerBound..<end).unicodeScalars
    return scalars.prefix(20).reduce(into: "") { text, scalar in
      if scalar == "\u{FFFD}" { return }
      text.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
  }
}
