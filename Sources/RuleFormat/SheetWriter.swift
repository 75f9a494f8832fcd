/// Writes a sheet in the compact form that the program carries: fields one after another.
///
/// JSON took ten milliseconds at start for 150 rules, Swift source took minutes to compile.
struct SheetWriter {
  /// Ends a field.
  static let fieldEnd: Unicode.Scalar = "\u{1F}"

  /// Ends an element of a list within a field.
  static let elementEnd: Unicode.Scalar = "\u{1E}"

  private(set) var text = ""

  init(_ sheet: RuleSheet) {
    add(sheet.id.desk.rawValue)
    add(sheet.id.name)
    add(sheet.title)
    add(sheet.severity.rawValue)
    add(sheet.isEnabled ? "on" : "off")
    add(sheet.fix?.rawValue ?? "none")
    add(String(sheet.options.count))
    for option in sheet.options { add(option) }
    add(String(sheet.messages.count))
    for message in sheet.messages {
      add(message.key)
      add(message.text)
    }
  }

  private mutating func add(_ field: String) {
    let separators = [Self.fieldEnd, Self.elementEnd]
    text.unicodeScalars.append(contentsOf: field.unicodeScalars.filter { !separators.contains($0) })
    text.unicodeScalars.append(Self.fieldEnd)
  }

  private mutating func add(_ field: Bilingual) {
    add(field.chinese)
    add(field.english)
  }

  private mutating func add(_ list: [String]) {
    for element in list {
      text.unicodeScalars.append(contentsOf: element.unicodeScalars)
      text.unicodeScalars.append(Self.elementEnd)
    }
    text.unicodeScalars.append(Self.fieldEnd)
  }

  private mutating func add(_ option: OptionSpec) {
    add(option.name)
    add(option.kind.name)
    if case .choice(let values, let house) = option.kind {
      add(values)
      add(house ?? "")
    }
    switch option.defaultValue {
    case .text(let text): add(text)
    case .integer(let number): add(String(number))
    case .flag(let truth): add(truth ? "on" : "off")
    case .list(let texts): add(texts)
    }
  }
}
