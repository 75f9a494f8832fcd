internal import JSONText
internal import RuleFormat

extension JSONWriter {
  mutating func write(_ explanation: RuleExplanation) {
    let sheet = explanation.entry.sheet
    let page = explanation.page
    beginObject()
    field("id", sheet.id.description)
    field("title", sheet.title)
    field("severity", explanation.entry.severity.rawValue)
    field("fix", sheet.fix?.rawValue)
    field("on", explanation.entry.isOn)
    array("messages", sheet.messages) { writer, message in
      writer.beginObject()
      writer.field("key", message.key)
      writer.field("text", message.text)
      writer.endObject()
    }
    field("why", page.why)
    array("options", sheet.options) { writer, option in
      writer.write(option, about: page.optionNotes.first { $0.name == option.name }?.about)
    }
    array("bad", page.bad) { $0.write($1) }
    array("good", page.good) { $0.write($1) }
    array("sources", page.sources) { $0.write($1) }
    endObject()
  }

  private mutating func write(_ option: OptionSpec, about: Bilingual?) {
    beginObject()
    field("name", option.name)
    field("type", option.kind.name)
    if case .choice(let values, let house) = option.kind {
      array("values", values)
      field("house", house)
    }
    key("default")
    write(option.defaultValue)
    if let about { field("about", about) }
    endObject()
  }

  private mutating func write(_ value: OptionValue) {
    switch value {
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    case .flag(let truth): bool(truth)
    case .list(let texts):
      beginArray()
      for text in texts { string(text) }
      endArray()
    }
  }

  private mutating func write(_ example: BadExample) {
    beginObject()
    field("text", example.marked.withMarks)
    array("messages", example.messages)
    field("fixed", example.fixed)
    field("fix", example.fix?.rawValue)
    writeConditions(example.options, example.date)
    endObject()
  }

  private mutating func write(_ example: GoodExample) {
    beginObject()
    field("text", example.text)
    field("reason", example.reason)
    writeConditions(example.options, example.date)
    endObject()
  }

  private mutating func writeConditions(_ options: RuleOptions, _ date: CalendarDate?) {
    key("options")
    beginObject()
    for (name, value) in options.changes.sorted(by: { $0.key < $1.key }) {
      key(name)
      write(value)
    }
    endObject()
    field("date", date?.description)
  }

  private mutating func write(_ source: RuleSource) {
    beginObject()
    field("ref", source.reference)
    field("clause", source.clause)
    field("basis", source.basis.rawValue)
    endObject()
  }
}
