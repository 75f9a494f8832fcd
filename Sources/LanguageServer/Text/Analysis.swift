internal import Linting
internal import NewsCopy

/// What was read in a text, and what the rules found.
struct Analysis: Sendable {
  /// One page of the text: a text of its own, since no page knows of another.
  struct Part: Sendable {
    /// Where the page begins in the text, in bytes, a byte order mark left out; the page's own places
    /// count from there.
    let start: Int
    let page: Page
    /// What was found on the page, in bytes of the page.
    let found: [Diagnostic]
  }

  let rules: FileRules
  /// The text as the client has it.
  let source: SourceText
  /// How many bytes a byte order mark takes in front of the copy.
  let markLength: Int
  let parts: [Part]
  /// In bytes and in the order of the text.
  let diagnostics: [Diagnostic]

  /// Reads a text; pages that are as they were in `previous`, read by the same rules, are not read
  /// again.
  init(_ source: SourceText, _ rules: FileRules, reusing previous: Analysis? = nil) {
    self.rules = rules
    self.source = source
    let mark = Array("\u{FEFF}".utf8)
    markLength = source.bytes.starts(with: mark) ? mark.count : 0
    let copy = source.slice(markLength..<source.bytes.count)
    let ranges = copy.pageRanges
    let old = previous?.parts ?? []
    var parts: [Part] = []
    for (index, range) in ranges.enumerated() {
      let text = copy.slice(range)
      let fromEnd = old.count - (ranges.count - index)
      let same = [index, fromEnd].first { place in
        old.indices.contains(place) && old[place].page.source.bytes == text.bytes
      }
      parts.append(Part(text, at: markLength + range.lowerBound, rules, same.map { old[$0] }))
    }
    self.parts = parts
    diagnostics = parts.flatMap { part in
      part.start == 0 ? part.found : part.found.map { $0.moved(by: part.start) }
    }
  }
}

extension Analysis {
  /// The text without a byte order mark.
  var copy: SourceText { source.slice(markLength..<source.bytes.count) }
}

extension Analysis.Part {
  fileprivate init(_ text: SourceText, at start: Int, _ rules: FileRules, _ same: Self?) {
    self.start = start
    if let same {
      page = same.page
      found = same.found
    } else {
      page = rules.linter.parser.page(at: 0, of: text)
      found = rules.isIgnored ? [] : rules.linter.check(page, rules.context)
    }
  }
}
