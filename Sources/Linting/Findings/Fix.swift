package import RuleFormat

/// Edits that together repair one finding; they are applied all or none.
package struct Fix: Equatable, Sendable {
  package let safety: FixSafety
  package let edits: Edits

  package init(_ safety: FixSafety, _ edits: Edits) {
    self.safety = safety
    self.edits = edits
  }

  /// Takes edits in the order of the text, without overlaps.
  package init(_ safety: FixSafety, _ edits: some Sequence<Edit>) {
    self.init(safety, Edits(edits))
  }

  package static func safe(_ range: Range<Int>, _ replacement: String) -> Fix {
    Fix(.safe, [Edit(range, replacement)])
  }

  package static func unsafe(_ range: Range<Int>, _ replacement: String) -> Fix {
    Fix(.unsafe, [Edit(range, replacement)])
  }
}
