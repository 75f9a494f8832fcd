internal import NewsCopy
package import RuleFormat

/// Finds words that several rules speak of, and repairs that another rule would undo.
package struct WordClashes {
  /// Something that two rules do not agree on.
  package struct Clash {
    /// The keys that lead to the word in its rule file.
    package let keys: [String]
    package let clause: Bilingual
  }

  private var owners: [String: RuleID] = [:]
  private let linter: Linter

  /// Knows the words of rules that are there already, and lints with all of them.
  ///
  /// - Parameters:
  ///   - known: The rules that are there.
  ///   - added: The rules to be checked.
  package init(known: [RuleSheet], added: [RuleSheet]) {
    linter = Linter((known + added).filter(Self.hasWords).compactMap { ActiveRule($0) })
    for sheet in known {
      for (word, _) in Self.words(of: sheet) { owners[word] = owners[word] ?? sheet.id }
    }
  }

  /// The clashes of a rule with those before it; it counts among them from then on.
  package mutating func clashes(of sheet: RuleSheet) -> [Clash] {
    var clashes: [Clash] = []
    let isMap = sheet.declaration?.kind == .substitution
    for (place, (word, replacements)) in Self.words(of: sheet).enumerated() {
      let keys = ["words", isMap ? word : "[\(place)]"]
      if let other = owners[word] {
        clashes.append(Clash(keys: keys, clause: Self.taken(word, other)))
      }
      owners[word] = owners[word] ?? sheet.id
      for text in replacements {
        guard let found = linter.check(SourceText(text)).first else { continue }
        clashes.append(Clash(keys: keys, clause: Self.undone(word, text, found.rule)))
      }
    }
    return clashes + formClashes(of: sheet)
  }

  /// The forms of a rule of consistency that another rule finds: where a page has them most often, one
  /// rule would ask for what the other forbids.
  private func formClashes(of sheet: RuleSheet) -> [Clash] {
    guard let declaration = sheet.declaration, declaration.kind == .consistency else { return [] }
    let table = WordTable(declaration.table)
    var clashes: [Clash] = []
    for (group, record) in table.records.enumerated() {
      for (place, form) in table.texts(of: record, field: 0).enumerated() {
        guard let other = linter.check(SourceText(form)).first?.rule ?? owners[form] else {
          continue
        }
        let keys = ["forms", "[\(group)]", "[\(place)]"]
        clashes.append(Clash(keys: keys, clause: Self.unwanted(form, other)))
      }
    }
    return clashes
  }

  private static func hasWords(_ sheet: RuleSheet) -> Bool {
    sheet.declaration?.kind == .substitution || sheet.declaration?.kind == .existence
  }

  private static func words(of sheet: RuleSheet) -> [(word: String, replacements: [String])] {
    guard hasWords(sheet), let declaration = sheet.declaration else { return [] }
    let table = WordTable(declaration.table)
    return table.records.compactMap { record in
      table.texts(of: record, field: 0).first.map { ($0, table.texts(of: record, field: 1)) }
    }
  }

  private static func taken(_ word: String, _ other: RuleID) -> Bilingual {
    Bilingual(
      chinese: "“\(word)”在规则 \(other) 里已有", english: "“\(word)” is in the rule \(other) already")
  }

  private static func unwanted(_ form: String, _ other: RuleID) -> Bilingual {
    Bilingual(
      chinese: "“\(form)”会被规则 \(other) 查到，两条规则的要求可能相反；请只留一条，或关掉 \(other)",
      english:
        "the rule \(other) finds “\(form)”, and may ask for the opposite; keep one of both rules")
  }

  private static func undone(_ word: String, _ text: String, _ other: RuleID) -> Bilingual {
    Bilingual(
      chinese: "“\(word)”改成“\(text)”以后，又会被规则 \(other) 查到",
      english: "“\(word)” would become “\(text)”, which the rule \(other) finds in turn")
  }
}
