extension RuleSheet {
  static let keys = ["id", "title", "severity", "enabled", "fix", "options", "messages"]

  init(_ fields: DocumentFields) throws(DocumentError) {
    self.id = try Self.readID(try fields.required("id"))
    self.title = try fields.required("title").bilingual()
    self.severity = try fields.required("severity").word(Severity.self)
    self.isEnabled = try fields.optional("enabled")?.flag() ?? true
    let fix = try fields.required("fix").oneOf(FixSafety.allCases.map(\.rawValue) + ["none"])
    self.fix = FixSafety(rawValue: fix)
    self.options = try Self.readOptions(fields.optional("options"))
    self.messages = try Self.readMessages(try fields.required("messages"))
    self.declaration = try DeclarationReader.read(fields)
  }

  private static func readID(_ item: DocumentItem) throws(DocumentError) -> RuleID {
    guard let id = RuleID(try item.string()) else {
      let desks = Desk.allCases.map(\.rawValue)
      throw item.error(
        expected: Bilingual(
          chinese: "“版块/名称”，名称用小写字母和连字符，版块为" + desks.joined(separator: "、")
            + "之一",
          english: "“desk/name”, the name in lower-case words joined by hyphens "
            + "and the desk one of " + desks.joined(separator: ", ")
        )
      )
    }
    return id
  }

  private static func readOptions(_ item: DocumentItem?) throws(DocumentError) -> [OptionSpec] {
    var options: [OptionSpec] = []
    for member in try item?.members() ?? [] { options.append(try OptionSpec(member)) }
    return options
  }

  private static func readMessages(_ item: DocumentItem) throws(DocumentError) -> [RuleMessage] {
    var messages: [RuleMessage] = []
    for member in try item.members() {
      messages.append(RuleMessage(key: member.key, text: try member.item.bilingual()))
    }
    guard !messages.isEmpty else {
      throw item.error(
        Bilingual(chinese: "至少要有一条消息", english: "at least one message is needed")
      )
    }
    return messages
  }
}
