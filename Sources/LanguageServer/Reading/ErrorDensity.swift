internal import Linting
internal import NewsCopy
internal import RuleFormat

/// Estimates how many errors an article has per 10,000 characters, as papers count them.
///
/// An estimate and no verdict: what counts as an error of the paper is for a person to say. What
/// extractors do to a page is left out, marks and figures weigh a tenth, headings weigh twice, and
/// the same error counts three times at most.
enum ErrorDensity {
  private static let unit = 10_000
  private static let mostOfOne = 3

  private struct Kind: Hashable {
    let rule: RuleID
    let message: String
    let pieces: [String]
  }

  /// Tenths of an error per 10,000 characters; nil for an article without characters.
  static func tenths(of article: Article, on part: Analysis.Part) -> Int? {
    let characters = part.page.characterCount(of: article)
    guard characters > 0 else { return nil }
    let range = article.range(on: part.page)
    let headings = article.headings.map(\.range)
    var counts: [Kind: Int] = [:]
    var sum = 0
    for diagnostic in part.found where range.contains(diagnostic.range.lowerBound) {
      let weight = weight(of: diagnostic)
      let kind = Kind(
        rule: diagnostic.rule, message: diagnostic.message, pieces: diagnostic.pieces.map(\.text))
      guard weight > 0, counts[kind, default: 0] < mostOfOne else { continue }
      counts[kind, default: 0] += 1
      sum += headings.contains { $0.contains(diagnostic.range.lowerBound) } ? 2 * weight : weight
    }
    return (sum * unit + characters / 2) / characters
  }

  /// The density in words, with one decimal: `7.5/万字`.
  static func text(ofTenths tenths: Int) -> Bilingual {
    let number = "\(tenths / 10).\(tenths % 10)"
    return Bilingual(
      chinese: "估算差错密度 \(number)/万字", english: "estimated \(number) errors per 10,000 characters")
  }

  /// Tenths of an error.
  private static func weight(of diagnostic: Diagnostic) -> Int {
    guard diagnostic.severity >= .warning else { return 0 }
    switch diagnostic.rule.desk {
    case .wraps, .whitespace: return 0
    case .punctuation, .pairs, .figures: return 1
    case .lead, .credits, .structure, .captions, .wording, .names, .care: return 10
    }
  }
}
