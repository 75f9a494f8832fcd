internal import JSONText
internal import RuleFormat

/// The list of all rules, desk by desk.
package struct RuleCatalogue {
  private let entries: [CatalogueEntry]

  /// Lists rules in the order of the desks, then by name.
  package init(_ entries: [CatalogueEntry]) {
    self.entries = entries.sorted { $0.sheet.id < $1.sheet.id }
  }

  /// A table under the title of each desk; what is off is set faint.
  package func text(_ style: TextStyle) -> String {
    var text = TerminalText(colour: style.colour)
    let rows = table(style.language).lines(indent: 2)
    var desk: Desk?
    for (entry, row) in zip(entries, rows) {
      if entry.sheet.id.desk != desk {
        if desk != nil { text.endLine() }
        text.add(entry.sheet.id.desk.title.text(in: style.language), .bold)
        text.endLine()
      }
      desk = entry.sheet.id.desk
      text.add(row, entry.isOn ? nil : .faint)
      text.endLine()
    }
    if !entries.isEmpty { text.endLine() }
    let on = entries.count { $0.isOn }
    text.add(Labels.rules(entries.count, on: on).text(in: style.language))
    text.endLine()
    return text.string
  }

  /// `{"rules": [{"id", "desk", "title", "severity", "fix", "on"}]}`, both languages.
  package func json() -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.array("rules", entries) { writer, entry in
      writer.beginObject()
      writer.field("id", entry.sheet.id.description)
      writer.field("desk", entry.sheet.id.desk.rawValue)
      writer.field("title", entry.sheet.title)
      writer.field("severity", entry.severity.rawValue)
      writer.field("fix", entry.sheet.fix?.rawValue)
      writer.field("on", entry.isOn)
      writer.endObject()
    }
    writer.endObject()
    writer.lineBreak()
    return writer.take()
  }

  private func table(_ language: Language) -> TextTable {
    var table = TextTable([.left, .left, .left, .left, .left])
    for entry in entries {
      table.add([
        entry.sheet.id.description,
        Labels.severity(entry.severity).text(in: language),
        Labels.fixLong(entry.sheet.fix).text(in: language),
        (entry.isOn ? Labels.isOn : Labels.isOff).text(in: language),
        entry.sheet.title.text(in: language),
      ])
    }
    return table
  }
}
