package import RuleFormat

/// Edits that together repair one finding; they are applied all or none.
package struct Fix: Equatable, Sendable {
  package let safety: FixSafety
  /// In the order of the text, without overlaps.
  package let edits: [Edit]

  package init(_ safety: FixSafety, _ edits: [Edit]) {
    self.safety = safety
    self.edits = edits
  }

  package static func safe(_ range: Range<Int>, _ replacement: String) -> Fix {
    Fix(.safe, [Edit(range, replacement)])
  }

  package static func unsafe(_ range: Range<Int>, _ replacement: String) -> Fix {
    Fix(.unsafe, [Edit(range, replacement)])
  }
}
