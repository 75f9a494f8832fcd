extension RuleSheet {
  static let keys = ["id", "title", "severity", "enabled", "fix", "options", "messages"]

  /// Reads what linting needs; nil where that cannot be told.
  init?(_ fields: DocumentFields, _ faults: inout DocumentFaults) {
    let id = faults.part { () throws(DocumentError) in try Self.readID(fields.required("id")) }
    let title = faults.part { () throws(DocumentError) in try fields.required("title").bilingual() }
    let severity = faults.part { () throws(DocumentError) in
      try fields.required("severity").word(Severity.self)
    }
    let isEnabled = faults.part { () throws(DocumentError) in
      try fields.optional("enabled")?.flag() ?? true
    }
    let fix = faults.part { () throws(DocumentError) in
      try fields.required("fix").oneOf(FixSafety.allCases.map(\.rawValue) + ["none"])
    }
    let options = Self.readOptions(fields, &faults)
    let messages = Self.readMessages(fields, &faults)
    let declaration = DeclarationReader.read(fields, &faults)
    guard let id, let title, let severity, let isEnabled, let fix else { return nil }
    self.init(
      id: id, severity: severity, isEnabled: isEnabled, fix: FixSafety(rawValue: fix),
      options: options, wording: RuleWording(title: title, messages: messages),
      declaration: declaration)
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

  private static func readOptions(
    _ fields: DocumentFields, _ faults: inout DocumentFaults
  ) -> [OptionSpec] {
    let members = faults.part { () throws(DocumentError) in
      try fields.optional("options")?.members() ?? []
    }
    return faults.parts(of: members) { member throws(DocumentError) in try OptionSpec(member) }
  }

  private static func readMessages(
    _ fields: DocumentFields, _ faults: inout DocumentFaults
  ) -> [RuleMessage] {
    let members = faults.part { () throws(DocumentError) in
      let item = try fields.required("messages")
      let members = try item.members()
      guard members.isEmpty else { return members }
      throw item.error(
        Bilingual(chinese: "至少要有一条消息", english: "at least one message is needed")
      )
    }
    return faults.parts(of: members) { member throws(DocumentError) in
      RuleMessage(key: member.key, text: try member.item.bilingual())
    }
  }
}
