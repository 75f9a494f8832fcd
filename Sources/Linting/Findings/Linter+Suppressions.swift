package import Rulebook

extension Linter {
  /// The suppressions of a configuration that hold for a file.
  ///
  /// - Parameters:
  ///   - entries: Those of the configuration.
  ///   - holding: Which of them hold, by their index.
  /// - Returns: As many as hold, in that order.
  package static func suppressions(
    _ entries: [SuppressionEntry], _ holding: [Int]
  ) -> [Suppression] {
    holding.map { Suppression(entries[$0].selector, text: entries[$0].text) }
  }

  /// Whether any of the rules is meant by an entry.
  package func heeds(_ entry: SuppressionEntry) -> Bool {
    rules.contains { entry.selector.selects($0.sheet.id) }
  }

  /// Says of entries that nothing needed them any more; the ranges are those of the configuration.
  package func findings(ofUnused entries: [SuppressionEntry]) -> [Diagnostic] {
    suppressionFindings { findings in
      for entry in entries { findings.add(entry.range, "unused", ["rules": entry.name]) }
    }
  }
}
