internal import JSONText
internal import RuleFormat
internal import Rulebook

/// Writes the program and its rules as SARIF has them.
struct SARIFTool {
  let book: Rulebook
  let language: Language

  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint: "note"
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.object("driver") { writer in
      writer.field("name", "copydesk")
      writer.field("version", ProgramVersion.current.description)
      writer.field("semanticVersion", ProgramVersion.current.description)
      writer.array("rules", book.sheets) { write($1, to: &$0) }
    }
    writer.endObject()
  }

  private func write(_ sheet: RuleSheet, to writer: inout JSONWriter) {
    writer.lineBreak()
    writer.beginObject()
    writer.field("id", sheet.id.description)
    writer.object("shortDescription") { $0.field("text", words(sheet.title)) }
    if let page = book.page(of: sheet.id) {
      writer.object("fullDescription") { $0.field("text", words(page.why)) }
      writer.object("help") { writer in
        writer.field("text", text(page))
        writer.field("markdown", markdown(sheet, page))
      }
    }
    writer.object("defaultConfiguration") { writer in
      writer.field("enabled", sheet.isEnabled)
      writer.field("level", Self.level(sheet.severity))
    }
    writer.object("properties") { writer in
      writer.array("tags", [sheet.id.desk.rawValue])
    }
    writer.endObject()
  }

  private func text(_ page: RulePage) -> String {
    ([words(page.why), "", words(Labels.sources)] + sources(page)).joined(separator: "\n")
  }

  private func markdown(_ sheet: RuleSheet, _ page: RulePage) -> String {
    var lines = ["# \(words(sheet.title))", "", words(page.why)]
    lines += ["", "## \(words(Labels.bad))"]
    for example in page.bad { lines += ["", fence(example.marked.withMarks)] }
    lines += ["", "## \(words(Labels.good))"]
    for example in page.good { lines += ["", words(example.reason), "", fence(example.text)] }
    lines += ["", "## \(words(Labels.sources))", ""] + sources(page).map { "* " + $0 }
    return lines.joined(separator: "\n")
  }

  private func fence(_ copy: String) -> String { "~~~text\n\(copy)\n~~~" }

  private func sources(_ page: RulePage) -> [String] {
    page.sources.map { source in
      let clause = source.clause.map { " \($0)" } ?? ""
      return words(source.reference) + clause + words(Labels.basis(source.basis))
    }
  }

  private func words(_ label: Bilingual) -> String { label.text(in: language) }
}
