import RuleFormat
import Testing

@testable import Linting

/// Patterns find what the system's regular expressions find.
@Suite struct PatternAgreementTests {
  /// Patterns of a few characters and all that patterns may hold, each in twenty texts.
  @Test(arguments: 0..<40)
  func agreesWithTheSystem(seed: Int) throws {
    var random = PropertyRandom(seed)
    var tried = 0
    for _ in 0..<25 {
      let text = Self.pattern(depth: 3, &random)
      // One that can match nothing at all is refused.
      guard let pattern = try? Pattern(text) else { continue }
      tried += 1
      let matcher = PatternMatcher(pattern)
      let system = try Regex(text).matchingSemantics(.unicodeScalar)
      for _ in 0..<20 {
        let length = Int.random(in: 0...14, using: &random)
        let copy = String((0..<length).map { _ in "甲乙a。𬭊".randomElement(using: &random) ?? "甲" })
        let found = matcher.matches(in: Array(copy.utf8), 0..<copy.utf8.count)
          .compactMap { $0[0] }
        let expected = copy.matches(of: system).map { match in
          let start = copy.utf8.distance(from: copy.startIndex, to: match.range.lowerBound)
          return start..<start + copy[match.range].utf8.count
        }
        #expect(found == expected, "\(text) in \(copy)")
      }
    }
    #expect(tried >= 5)
  }

  /// More states than are kept at once: what was forgotten is worked out again.
  @Test func manyStatesAreForgottenAndFoundAgain() throws {
    let matcher = PatternMatcher(try Pattern("甲[甲乙]{12}丙"))
    var random = PropertyRandom(7)
    let copy = String((0..<20_000).map { _ in "甲甲乙乙".randomElement(using: &random) ?? "甲" })
    let text = copy + "甲" + String(repeating: "乙", count: 12) + "丙"
    let found = matcher.matches(in: Array(text.utf8), 0..<text.utf8.count)
    #expect(found.map { $0[0]?.lowerBound } == [copy.utf8.count])
  }

  private static func pattern(depth: Int, _ random: inout PropertyRandom) -> String {
    let atoms = ["甲", "乙", "a", "。", "𬭊", "[甲a]", "[^甲]", "[甲-龥]", ".", "[^。]"]
    guard depth > 0 else { return atoms.randomElement(using: &random) ?? "甲" }
    let inner = { (random: inout PropertyRandom) in pattern(depth: depth - 1, &random) }
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return inner(&random) + inner(&random)
    case 2: return "(?:" + inner(&random) + "|" + inner(&random) + ")"
    case 3: return "(" + inner(&random) + ")"
    case 4:
      let count = ["+", "?", "*", "{2}", "{1,2}", "+?", "*?", "{0,3}"].randomElement(using: &random)
      return "(?:" + inner(&random) + ")" + (count ?? "+")
    case 5: return "^" + inner(&random)
    case 6: return inner(&random) + "$"
    default: return inner(&random)
    }
  }
}
