extension RulePage {
  static let keys = ["why", "sources", "bad", "good"]

  init(
    _ fields: DocumentFields, sheet: RuleSheet, standard: RuleFile.Standard
  ) throws(DocumentError) {
    let isBuiltIn = standard == .builtIn
    let why = isBuiltIn ? try fields.required("why") : fields.optional("why")
    self.why = try why?.bilingual() ?? sheet.title
    self.optionNotes = try Self.readNotes(fields.optional("options"))
    let sources = isBuiltIn ? try fields.required("sources") : fields.optional("sources")
    self.sources =
      try sources.map { item throws(DocumentError) in
        try Self.readAll(item, atLeast: 1) { item throws(DocumentError) in try RuleSource(item) }
      } ?? []
    let examples = ExampleReader(sheet: sheet)
    self.bad = try Self.readAll(try fields.required("bad"), atLeast: isBuiltIn ? 2 : 1) {
      item throws(DocumentError) in try examples.readBad(item)
    }
    self.good = try Self.readAll(try fields.required("good"), atLeast: isBuiltIn ? 3 : 1) {
      item throws(DocumentError) in try examples.readGood(item)
    }
  }

  private static func readNotes(_ item: DocumentItem?) throws(DocumentError) -> [OptionNote] {
    var notes: [OptionNote] = []
    for member in try item?.members() ?? [] {
      let keys = ["type", "values", "default", "house", "about"]
      let fields = try DocumentFields(member.item, allowed: keys)
      notes.append(
        OptionNote(name: member.key, about: try fields.required("about").bilingual())
      )
    }
    return notes
  }

  private static func readAll<Part>(
    _ item: DocumentItem,
    atLeast fewest: Int,
    read: (DocumentItem) throws(DocumentError) -> Part
  ) throws(DocumentError) -> [Part] {
    var parts: [Part] = []
    for element in try item.elements() { parts.append(try read(element)) }
    guard parts.count >= fewest else {
      throw item.error(
        Bilingual(
          chinese: "至少要有\(fewest)项，这里只有\(parts.count)项",
          english: "at least \(fewest) are needed, here are \(parts.count)"
        )
      )
    }
    return parts
  }
}
