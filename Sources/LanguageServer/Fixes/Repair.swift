internal import Linting
internal import NewsCopy
internal import RuleFormat

/// A repair of a whole text, or of a part of it.
enum Repair: String, CaseIterable, Sendable {
  /// Every safe fix: what `copydesk fix` does.
  case all
  /// The safe fixes that change nothing but white space.
  case whiteSpace
  /// The safe fixes of the wraps desk.
  case wraps

  /// The edits of the repair that lie within a byte range; none where rules do not come to an end
  /// on a long page, which is a mistake of theirs and no reason to change anything.
  func edits(of analysis: Analysis, within range: Range<Int>? = nil) -> [Edit] {
    result(of: analysis, within: range).edits
  }

  /// The same edits, and how many findings they repair in the whole text: neighbours share an edit.
  func result(
    of analysis: Analysis, within range: Range<Int>? = nil
  ) -> (edits: [Edit], fixes: Int) {
    guard !analysis.rules.isIgnored, analysis.diagnostics.contains(where: isWanted) else {
      return ([], 0)
    }
    let fixer = Fixer(analysis.rules.linter, limit: .safeOnly, accepts: accepts)
    let copy = analysis.copy
    guard let fixed = try? fixer.fix(copy, analysis.rules.context) else { return ([], 0) }
    let difference =
      self == .all
      ? TextDifference.edits(from: copy, to: fixed.text)
      : TextDifference.gapEdits(from: copy, to: fixed.text)
    let mark = analysis.markLength
    let edits = difference.map { edit in
      Edit(edit.range.lowerBound + mark..<edit.range.upperBound + mark, edit.replacement)
    }
    guard let range else { return (edits, fixed.fixes) }
    let inside = edits.filter { edit in
      edit.range.lowerBound >= range.lowerBound && edit.range.upperBound <= range.upperBound
    }
    return (inside, fixed.fixes)
  }

  /// Whether a finding may give this repair something to do.
  func isWanted(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.fix?.safety == .safe && (self != .wraps || diagnostic.rule.desk == .wraps)
  }

  private var accepts: (@Sendable (Diagnostic, SourceText) -> Bool)? {
    switch self {
    case .all: nil
    case .whiteSpace: { diagnostic, source in Self.isWhiteSpace(diagnostic, source) }
    case .wraps:
      { diagnostic, source in
        diagnostic.rule.desk == .wraps && Self.isWhiteSpace(diagnostic, source)
      }
    }
  }

  /// Whether a fix takes and gives white space only.
  private static func isWhiteSpace(_ diagnostic: Diagnostic, _ source: SourceText) -> Bool {
    guard let fix = diagnostic.fix else { return false }
    return fix.edits.allSatisfy { edit in
      edit.replacement.unicodeScalars.allSatisfy(\.isGap)
        && source.string(edit.range).unicodeScalars.allSatisfy(\.isGap)
    }
  }
}
