package import NewsCopy
internal import RuleFormat

/// What findings weigh in an estimate of the error rate, in tenths of an error.
///
/// After the annex of 报纸期刊质量管理规定 (国新出发〔2020〕10号): a wrong word weighs 1; a mark, a
/// figure or a matter of form 0.1; in a heading twice as much; the same error counts three times at
/// most. Careful wording is a matter of judgement and weighs nothing.
package enum ErrorWeight {
  private static let mostRepeats = 3

  private struct Error: Hashable {
    let rule: RuleID
    let text: ArraySlice<UInt8>
  }

  /// The weight of the findings of a file.
  package static func tenths(
    of diagnostics: [Diagnostic], in source: SourceText, read parser: PageParser
  ) -> Int {
    guard !diagnostics.isEmpty else { return 0 }
    let headings = headings(of: source, parser)
    var repeats: [Error: Int] = [:]
    var sum = 0
    for diagnostic in diagnostics {
      let error = Error(rule: diagnostic.rule, text: source.bytes[diagnostic.range])
      let count = repeats[error, default: 0] + 1
      repeats[error] = count
      guard count <= mostRepeats else { continue }
      let place = diagnostic.range.lowerBound
      sum += tenths(diagnostic.rule.desk) * (contains(headings, place) ? 2 : 1)
    }
    return sum
  }

  private static func tenths(_ desk: Desk) -> Int {
    switch desk {
    case .wording, .names: 10
    case .care: 0
    case .lead, .credits, .structure, .captions, .wraps, .punctuation, .pairs, .figures,
      .whitespace:
      1
    }
  }

  /// The headings in the order of the text.
  private static func headings(of source: SourceText, _ parser: PageParser) -> [Range<Int>] {
    var headings: [Range<Int>] = []
    parser.forEachPage(of: source) { page in
      headings += page.blocks.filter(\.isHeading).map(\.range)
    }
    return headings
  }

  private static func contains(_ ranges: [Range<Int>], _ place: Int) -> Bool {
    let index = ranges.partitioningIndex { $0.upperBound > place }
    return index < ranges.count && ranges[index].contains(place)
  }
}
