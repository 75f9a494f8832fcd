internal import Linting
internal import NewsCopy
internal import RuleFormat

/// Finds what a rule has found near a place, among however many findings.
struct NearbyFindings {
  /// What one rule has found, in two orders.
  private struct Ranges {
    let byStart: [Range<Int>]
    let byEnd: [Range<Int>]

    init(_ ranges: [Range<Int>]) {
      byStart = ranges.sorted { $0.lowerBound < $1.lowerBound }
      byEnd = ranges.sorted { $0.upperBound < $1.upperBound }
    }
  }

  private let ranges: [RuleID: Ranges]

  init(_ diagnostics: [Diagnostic]) {
    ranges = Dictionary(grouping: diagnostics, by: \.rule).mapValues { Ranges($0.map(\.range)) }
  }

  /// The other findings of a rule that end or begin within some bytes before or behind a range, or at
  /// its ends.
  func ranges(of rule: RuleID, around range: Range<Int>, within distance: Int) -> [Range<Int>] {
    guard let known = ranges[rule] else { return [] }
    let first = known.byEnd.partitioningIndex { $0.upperBound >= range.lowerBound - distance }
    let before = known.byEnd[first...].prefix { $0.upperBound <= range.lowerBound }
    let next = known.byStart.partitioningIndex { $0.lowerBound >= range.upperBound }
    let after = known.byStart[next...].prefix { $0.lowerBound <= range.upperBound + distance }
    return (before + after).filter { $0 != range }
  }
}
