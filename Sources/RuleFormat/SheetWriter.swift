/// Writes what linting needs of a sheet in compact form, but for its wording and its declaration.
struct SheetWriter {
  private var fields = FieldWriter()

  init(_ sheet: RuleSheet) {
    fields.add(sheet.id.desk.rawValue)
    fields.add(sheet.id.name)
    fields.add(sheet.severity.rawValue)
    fields.add(sheet.isEnabled ? "on" : "off")
    fields.add(sheet.fix?.rawValue ?? "none")
    for option in sheet.options { add(option) }
  }

  var text: String { fields.text }

  private mutating func add(_ option: OptionSpec) {
    fields.add(option.name)
    fields.add(option.kind.name)
    if case .choice(let values, let house) = option.kind {
      fields.add(values)
      fields.add(house ?? "")
    }
    switch option.defaultValue {
    case .text(let text): fields.add(text)
    case .integer(let number): fields.add(String(number))
    case .flag(let truth): fields.add(truth ? "on" : "off")
    case .list(let texts): fields.add(texts)
    }
  }
}
