internal import RuleFormat

/// Prints the page of one rule.
struct ExplanationPrinter {
  /// Columns of prose; copy is printed line by line as it stands.
  private static let width = 76

  private let language: Language
  private(set) var text: TerminalText

  init(_ style: TextStyle) {
    language = style.language
    text = TerminalText(colour: style.colour)
  }

  mutating func print(_ explanation: RuleExplanation) {
    let sheet = explanation.entry.sheet
    let page = explanation.page
    printHead(explanation.entry)
    printTitle(Labels.reports)
    for message in sheet.messages { printItem(Self.plain(message.text.text(in: language))) }
    printTitle(Labels.why)
    printProse(page.why.text(in: language), indent: 2)
    printOptions(sheet.options, page.optionNotes)
    printTitle(Labels.bad)
    for (index, example) in page.bad.enumerated() { printBad(example, number: index + 1) }
    printTitle(Labels.good)
    for (index, example) in page.good.enumerated() { printGood(example, number: index + 1) }
    printTitle(Labels.sources)
    for source in page.sources { printSource(source) }
  }

  private mutating func printHead(_ entry: CatalogueEntry) {
    text.add(entry.sheet.id.description, .bold)
    text.add("  \(words(entry.sheet.title))\n")
    text.add(words(Labels.severity(entry.severity)), Ink(entry.severity))
    text.add(" · \(words(Labels.fixLong(entry.sheet.fix)))")
    text.add(" · \(words(entry.isOn ? Labels.isOn : Labels.isOff))\n")
  }

  private mutating func printOptions(_ options: [OptionSpec], _ notes: [OptionNote]) {
    guard !options.isEmpty else { return }
    printTitle(Labels.options)
    for option in options {
      text.add("  ")
      text.add(option.name, .bold)
      text.endLine()
      if let note = notes.first(where: { $0.name == option.name }) {
        printProse(words(note.about), indent: 4)
      }
      printProse(words(Labels.values) + OptionText.values(option.kind, language), indent: 4)
      let defaultValue = OptionText.value(option.defaultValue, of: option.kind, language)
      printProse(words(Labels.defaultValue) + defaultValue, indent: 4)
    }
  }

  private mutating func printBad(_ example: BadExample, number: Int) {
    printCopy(example.marked.withMarks, head: "\(number).", ink: nil)
    printConditions(example.options, example.date)
    // Rule files write the messages of their examples in Chinese only.
    if language == .chinese {
      for message in example.messages { printRemark(message) }
    }
    if let fixed = example.fixed {
      let note = example.fix.map { " " + words(Labels.fixNote($0)) } ?? ""
      text.add("     \(words(Labels.repaired))\(note)\n", .faint)
      printCopy(fixed, head: "", ink: .green)
    }
  }

  private mutating func printGood(_ example: GoodExample, number: Int) {
    printCopy(example.text, head: "\(number).", ink: nil)
    printConditions(example.options, example.date)
    printRemark(example.reason.text(in: language))
  }

  private mutating func printConditions(_ options: RuleOptions, _ date: CalendarDate?) {
    var conditions = options.changes.sorted { $0.key < $1.key }.map { name, value in
      "\(name) = \(OptionText.value(value, language))"
    }
    if let date { conditions.append("\(words(Labels.pageDate)) \(date)") }
    guard !conditions.isEmpty else { return }
    text.add("     [\(conditions.joined(separator: ", "))]\n", .faint)
  }

  private mutating func printSource(_ source: RuleSource) {
    let clause = source.clause.map { " \($0)" } ?? ""
    printItem("\(words(source.reference))\(clause)\(words(Labels.basis(source.basis)))")
  }

  private mutating func printTitle(_ label: Bilingual) {
    text.add("\n")
    text.add(words(label), .bold)
    text.endLine()
  }

  private mutating func printItem(_ item: String) {
    for (index, line) in LineWrap.lines(of: item, width: Self.width - 4).enumerated() {
      text.add(index == 0 ? "  · " : "    ")
      text.addVisible(line)
      text.endLine()
    }
  }

  private mutating func printRemark(_ remark: String) {
    for (index, line) in LineWrap.lines(of: remark, width: Self.width - 8).enumerated() {
      text.add(index == 0 ? "     → " : "       ", .cyan)
      text.addVisible(line)
      text.endLine()
    }
  }

  private mutating func printProse(_ prose: String, indent: Int) {
    for line in LineWrap.lines(of: prose, width: Self.width - indent) {
      text.addSpaces(indent)
      text.addVisible(line)
      text.endLine()
    }
  }

  /// Copy as it stands, its lines indented; blank lines keep no trailing space.
  private mutating func printCopy(_ copy: String, head: String, ink: Ink?) {
    let lines = copy.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      let margin = index == 0 ? "  " + head : ""
      text.add(margin)
      if !line.isEmpty {
        text.addSpaces(5 - margin.utf8.count)
        text.addVisible(String(line), ink)
      }
      text.endLine()
    }
  }

  private func words(_ label: Bilingual) -> String { label.text(in: language) }

  /// A message with its gaps shown as such.
  private static func plain(_ message: String) -> String {
    let template = MessageTemplate(message)
    return template.fill(template.pieces.map { (name: $0, value: "…") })
  }
}
