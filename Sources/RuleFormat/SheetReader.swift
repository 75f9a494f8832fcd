/// Reads the compact form of a sheet.
struct SheetReader {
  private let bytes: [UInt8]
  private let declaration: Declaration?
  private var offset = 0

  init(_ core: String, declaration: Declaration?) {
    bytes = Array(core.utf8)
    self.declaration = declaration
  }

  mutating func read() -> RuleSheet? {
    guard let desk = Desk(rawValue: next()) else { return nil }
    let id = RuleID(desk: desk, name: next())
    let title = nextBilingual()
    guard let severity = Severity(rawValue: next()) else { return nil }
    let isEnabled = next() == "on"
    let fix = FixSafety(rawValue: next())
    let options = nextCounted { $0.nextOption() }
    let messages = nextCounted { RuleMessage(key: $0.next(), text: $0.nextBilingual()) }
    return RuleSheet(
      id: id,
      title: title,
      severity: severity,
      isEnabled: isEnabled,
      fix: fix,
      options: options,
      messages: messages,
      declaration: declaration
    )
  }

  /// The next field; empty past the end.
  private mutating func next() -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x1F { offset += 1 }
    defer { offset += 1 }
    return start < offset ? String(decoding: bytes[start..<offset], as: UTF8.self) : ""
  }

  private mutating func nextBilingual() -> Bilingual {
    let chinese = next()
    return Bilingual(chinese: chinese, english: next())
  }

  private mutating func nextList() -> [String] {
    var elements: [String] = []
    var start = offset
    while offset < bytes.count, bytes[offset] != 0x1F {
      if bytes[offset] == 0x1E {
        elements.append(String(decoding: bytes[start..<offset], as: UTF8.self))
        start = offset + 1
      }
      offset += 1
    }
    offset += 1
    return elements
  }

  private mutating func nextCounted<Part>(_ read: (inout SheetReader) -> Part) -> [Part] {
    let count = Int(next()) ?? 0
    var parts: [Part] = []
    while parts.count < count, offset < bytes.count { parts.append(read(&self)) }
    return parts
  }

  private mutating func nextOption() -> OptionSpec {
    let name = next()
    let kind = nextKind()
    let value: OptionValue =
      switch kind {
      case .choice, .text: .text(next())
      case .integer: .integer(Int(next()) ?? 0)
      case .flag: .flag(next() == "on")
      case .list: .list(nextList())
      }
    return OptionSpec(name: name, kind: kind, defaultValue: value)
  }

  private mutating func nextKind() -> OptionKind {
    switch next() {
    case "choice":
      let values = nextList()
      let house = next()
      return .choice(values: values, house: house.isEmpty ? nil : house)
    case "integer": return .integer
    case "flag": return .flag
    case "list": return .list
    default: return .text
    }
  }
}
