/// Reads what a ``SheetWriter`` wrote.
struct SheetReader {
  private var fields: FieldReader
  private let wording: RuleWording
  private let declaration: Declaration?

  init(_ core: String, _ wording: RuleWording, _ declaration: Declaration?) {
    fields = FieldReader(core)
    self.wording = wording
    self.declaration = declaration
  }

  mutating func read() -> RuleSheet? {
    guard let desk = Desk(rawValue: fields.next()) else { return nil }
    let id = RuleID(desk: desk, name: fields.next())
    guard let severity = Severity(rawValue: fields.next()) else { return nil }
    let isEnabled = fields.next() == "on"
    let fix = FixSafety(rawValue: fields.next())
    var options: [OptionSpec] = []
    while !fields.isAtEnd { options.append(nextOption()) }
    return RuleSheet(
      id: id, severity: severity, isEnabled: isEnabled, fix: fix, options: options,
      wording: wording, declaration: declaration)
  }

  private mutating func nextOption() -> OptionSpec {
    let name = fields.next()
    let kind = nextKind()
    let value: OptionValue =
      switch kind {
      case .choice, .text: .text(fields.next())
      case .integer: .integer(Int(fields.next()) ?? 0)
      case .flag: .flag(fields.next() == "on")
      case .list: .list(fields.nextList())
      }
    return OptionSpec(name: name, kind: kind, defaultValue: value)
  }

  private mutating func nextKind() -> OptionKind {
    switch fields.next() {
    case "choice":
      let values = fields.nextList()
      let house = fields.next()
      return .choice(values: values, house: house.isEmpty ? nil : house)
    case "integer": return .integer
    case "flag": return .flag
    case "list": return .list
    default: return .text
    }
  }
}
