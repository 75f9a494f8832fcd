internal import JSONText

extension RulePage {
  static let keys = ["why", "sources", "bad", "good"]

  /// Reads what people read; nil without a sheet, which tells how to read the examples.
  init?(
    _ fields: DocumentFields, sheet: RuleSheet?, _ standard: RuleFile.Standard,
    _ faults: inout DocumentFaults
  ) {
    let isBuiltIn = standard == .builtIn
    let why = faults.part { () throws(DocumentError) in
      try (isBuiltIn ? fields.required("why") : fields.optional("why"))?.bilingual()
    }
    let notes = Self.readNotes(fields, &faults)
    let sources =
      isBuiltIn || fields.optional("sources") != nil
      ? Self.elements(of: fields, "sources", atLeast: 1, &faults) : []
    self.sources = faults.parts(of: sources) { item throws(DocumentError) in try RuleSource(item) }
    let bad = Self.elements(of: fields, "bad", atLeast: isBuiltIn ? 2 : 1, &faults)
    let good = Self.elements(of: fields, "good", atLeast: isBuiltIn ? 3 : 1, &faults)
    guard let sheet else { return nil }
    let examples = ExampleReader(sheet: sheet)
    self.bad = faults.parts(of: bad) { item throws(DocumentError) in try examples.readBad(item) }
    self.good = faults.parts(of: good) { item throws(DocumentError) in try examples.readGood(item) }
    self.why = (why ?? nil) ?? sheet.title
    self.optionNotes = notes
  }

  private static func readNotes(
    _ fields: DocumentFields, _ faults: inout DocumentFaults
  ) -> [OptionNote] {
    // What else may be wrong with them, reading the sheet tells.
    let members = (try? fields.optional("options")?.members()) ?? []
    let options = members.filter { $0.item.node.value.members != nil }
    return faults.parts(of: options) { member throws(DocumentError) in
      let keys = ["type", "values", "default", "house", "about"]
      let about = try DocumentFields(member.item, reporting: keys).required("about")
      return OptionNote(name: member.key, about: try about.bilingual())
    }
  }

  private static func elements(
    of fields: DocumentFields, _ key: String, atLeast fewest: Int, _ faults: inout DocumentFaults
  ) -> [DocumentItem]? {
    faults.part { () throws(DocumentError) in
      let item = try fields.required(key)
      let elements = try item.elements()
      guard elements.count < fewest else { return elements }
      throw item.error(
        Bilingual(
          chinese: "至少要有\(fewest)项，这里只有\(elements.count)项",
          english: "at least \(fewest) are needed, here are \(elements.count)"
        )
      )
    }
  }
}
