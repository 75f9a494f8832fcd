internal import RuleFormat

/// How much may be found before a run fails.
struct Gate {
  /// Findings at or above the severity that counts; nil for none, or any where a density is set.
  private let mostFindings: Int?
  /// Weighted findings per 10,000 characters.
  private let mostDensity: Double?

  static let options: [CommandOption] = [.failOn, .maxFindings, .maxDensity, .exitZero]

  init(_ arguments: Arguments) throws(CommandFailure) {
    mostFindings = try arguments.number(.maxFindings, in: 0...Int.max)
    mostDensity = try arguments.fraction(.maxDensity)
  }

  /// Whether findings have to be weighed.
  var weighs: Bool { mostDensity != nil }

  /// Why a run fails, a sentence for each reason; an empty one where the findings say it all.
  ///
  /// - Parameters:
  ///   - findings: How many findings count.
  ///   - tenths: What all findings weigh, in tenths of an error.
  ///   - characters: How long the copy is.
  /// - Returns: The sentences.
  func reasons(findings: Int, tenths: Int, characters: Int) -> [Bilingual?] {
    var reasons: [Bilingual?] = []
    if let mostFindings, findings > mostFindings {
      reasons.append(
        Bilingual(
          chinese: "算数的问题有 \(findings) 处，超过 --max-findings \(mostFindings)。",
          english: "\(findings) findings count, more than --max-findings \(mostFindings)."))
    }
    if let mostDensity {
      let density = Double(tenths) / 10 * 10_000 / Double(max(1, characters))
      let shown = Double(Int(density * 100 + 0.5)) / 100
      if density > mostDensity {
        reasons.append(
          Bilingual(
            chinese: "估算差错密度为每万字 \(shown)，超过 --max-density \(mostDensity)。",
            english: "The estimated error rate is \(shown) per 10,000 characters, more than "
              + "--max-density \(mostDensity)."))
      }
    }
    if mostFindings == nil, mostDensity == nil, findings > 0 { reasons.append(nil) }
    return reasons
  }
}
