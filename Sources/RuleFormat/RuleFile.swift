/// A rule file: what linting needs, and what people read.
package struct RuleFile: Equatable, Sendable {
  /// What is asked of a file.
  package enum Standard: Sendable {
    /// Everything: reasons, sources, at least two bad and three good examples.
    case builtIn

    /// A rule of a newsroom's own: data and no checker, an example of each sort.
    case newsroom
  }

  /// What linting needs.
  package let sheet: RuleSheet

  /// What people read.
  package let page: RulePage

  /// Reads a file and checks it whole; its id has to be `path`, the file's place under its folder
  /// without `.json`.
  package init(
    _ bytes: [UInt8], path: String, standard: Standard = .builtIn
  ) throws(DocumentError) {
    let item = try DocumentItem(file: bytes)
    let keys = RuleSheet.keys + DeclarationReader.keys + RulePage.keys
    let fields = try DocumentFields(item, allowed: keys)
    self.sheet = try RuleSheet(fields)
    guard sheet.id.description == path else {
      throw try fields.required("id").error(
        expected: Bilingual(
          chinese: "“\(path)”，与文件位置一致",
          english: "“\(path)”, as the file's place says"
        )
      )
    }
    try Self.checkPieces(try fields.required("messages"))
    self.page = try RulePage(fields, sheet: sheet, standard: standard)
    guard standard == .builtIn || sheet.declaration != nil else {
      throw try fields.required("kind").error(expected: JSONKind.text.name)
    }
  }

  /// Both languages of a message must ask for the same pieces.
  private static func checkPieces(_ messages: DocumentItem) throws(DocumentError) {
    for member in try messages.members() {
      let text = try member.item.bilingual()
      let chinese = Set(MessageTemplate(text.chinese).pieces)
      let english = Set(MessageTemplate(text.english).pieces)
      guard let piece = chinese.symmetricDifference(english).min() else { continue }
      throw member.item.error(
        Bilingual(
          chinese: "“{\(piece)}”只在一种语言里出现",
          english: "“{\(piece)}” stands in one language only"
        )
      )
    }
  }
}
