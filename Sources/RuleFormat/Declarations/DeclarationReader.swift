internal import JSONText

/// Reads what a rule file declares: the key `kind` and the data that goes with it.
struct DeclarationReader {
  static let keys =
    [
      "kind", "words", "forms", "pattern", "replacement", "people", "posts", "bodies",
    ] + contexts
  private static let contexts = WordContext.allCases.map(\.rawValue)

  private let fields: DocumentFields
  /// The contexts that stand beside the words, or the pattern.
  private let shared: [(context: WordContext, words: [String])]
  private var table = TableWriter()
  /// What messages and replacements can name.
  private var pieces: [String]

  private init(_ fields: DocumentFields, _ kind: Declaration.Kind) throws(DocumentError) {
    self.fields = fields
    var shared: [(WordContext, [String])] = []
    for context in WordContext.allCases {
      guard let item = fields.optional(context.rawValue) else { continue }
      shared.append((context, try WordReader.words(item)))
    }
    self.shared = shared
    pieces =
      switch kind {
      case .substitution: ["found", "to", "count"]
      case .existence, .pattern: ["found"]
      case .consistency: ["found", "usual", "count"]
      case .names: ["found", "listed", "name"]
      }
  }

  /// The declaration of a rule file; nil where a checker of the program does the work.
  static func read(_ fields: DocumentFields) throws(DocumentError) -> Declaration? {
    guard let item = fields.optional("kind") else {
      try reject(keys, in: fields, because: nil)
      return nil
    }
    let kind = try item.word(Declaration.Kind.self)
    let own = ["kind"] + keys(of: kind)
    try reject(keys.filter { !own.contains($0) }, in: fields, because: kind)
    var reader = try DeclarationReader(fields, kind)
    switch kind {
    case .substitution: try reader.addSubstitutions()
    case .existence: try reader.addWords()
    case .consistency: try reader.addForms()
    case .pattern: try reader.addPattern()
    case .names: try reader.addNames()
    }
    try reader.checkMessages()
    guard !reader.table.isTooLong else {
      throw item.error(Bilingual(chinese: "有一项太长", english: "one of the entries is too long"))
    }
    return Declaration(kind: kind, table: reader.table.finish())
  }

  private static func keys(of kind: Declaration.Kind) -> [String] {
    switch kind {
    case .substitution, .existence: ["words"] + contexts
    case .consistency: ["forms"]
    case .pattern: ["pattern", "replacement"] + contexts
    case .names: ["people", "posts", "bodies"]
    }
  }

  private static func reject(
    _ keys: [String], in fields: DocumentFields, because kind: Declaration.Kind?
  ) throws(DocumentError) {
    for key in keys {
      guard let item = fields.optional(key) else { continue }
      throw item.error(
        kind.map {
          Bilingual(
            chinese: "“\($0.rawValue)”类的规则没有这一项",
            english: "a rule of the kind “\($0.rawValue)” has no such key")
        } ?? Bilingual(chinese: "须先写明“kind”", english: "“kind” is needed beside it"))
    }
  }

  private mutating func addSubstitutions() throws(DocumentError) {
    let members = try fields.required("words").members()
    for member in members {
      let word = try WordReader.check(member.key, at: member.item)
      table.beginRecord()
      table.add([word], field: 0)
      let entry =
        member.item.node.value.members == nil
        ? nil : try DocumentFields(member.item, allowed: ["to"] + Self.contexts)
      let isBound =
        !shared.isEmpty || WordContext.allCases.contains { entry?.optional($0.rawValue) != nil }
      let to = try entry?.required("to") ?? member.item
      table.add(try WordReader.replacements(to, of: word, isBound: isBound), field: 1)
      try addContexts(entry)
    }
    if members.isEmpty { throw try fields.required("words").error(expected: WordReader.some) }
  }

  private mutating func addWords() throws(DocumentError) {
    let elements = try fields.required("words").elements()
    for item in elements {
      table.beginRecord()
      let entry =
        item.node.value.members == nil
        ? nil : try DocumentFields(item, allowed: ["word"] + Self.contexts)
      let word = try entry?.required("word") ?? item
      table.add([try WordReader.check(try word.string(), at: word)], field: 0)
      try addContexts(entry)
    }
    if elements.isEmpty { throw try fields.required("words").error(expected: WordReader.some) }
  }

  /// Adds the contexts of a word, and of the rule where the word has none of that name.
  private mutating func addContexts(_ entry: DocumentFields?) throws(DocumentError) {
    for (context, words) in shared where entry?.optional(context.rawValue) == nil {
      table.add(words, field: context.field)
    }
    guard let entry else { return }
    for context in WordContext.allCases {
      guard let item = entry.optional(context.rawValue) else { continue }
      table.add(try WordReader.words(item), field: context.field)
    }
  }

  private mutating func addForms() throws(DocumentError) {
    let groups = try fields.required("forms").elements()
    for group in groups {
      let forms = try WordReader.words(group)
      guard forms.count >= 2 else {
        throw group.error(
          Bilingual(chinese: "至少要有两种写法", english: "at least two forms are needed"))
      }
      table.beginRecord()
      table.add(forms, field: 0)
    }
    if groups.isEmpty { throw try fields.required("forms").error(expected: WordReader.some) }
  }

  private mutating func addPattern() throws(DocumentError) {
    let item = try fields.required("pattern")
    table.beginRecord()
    let text = try WordReader.check(try item.string(), at: item)
    pieces += try Self.groups(of: text, item)
    table.add([text], field: 0)
    if let replacement = fields.optional("replacement") {
      try check(replacement.string(), at: replacement)
      table.add([try replacement.string()], field: 1)
    }
    try addContexts(nil)
  }

  private static func groups(
    of text: String, _ item: DocumentItem
  ) throws(DocumentError) -> [String] {
    do {
      return try Pattern(text).groups
    } catch {
      throw item.error(error.clause)
    }
  }

  /// A text may only ask for what findings of the kind can tell.
  private func check(_ text: String, at item: DocumentItem) throws(DocumentError) {
    for piece in MessageTemplate(text).pieces where !pieces.contains(piece) {
      let names = pieces.map { "“{\($0)}”" }
      throw item.error(
        Bilingual(
          chinese: "没有“{\(piece)}”，可用的有" + names.joined(separator: "、"),
          english: "there is no “{\(piece)}”, only " + names.joined(separator: ", ")))
    }
  }

  private func checkMessages() throws(DocumentError) {
    for member in try fields.required("messages").members() {
      let text = try member.item.bilingual()
      try check(text.chinese, at: member.item)
      try check(text.english, at: member.item)
    }
  }

  private mutating func addNames() throws(DocumentError) {
    var count = 0
    for item in try fields.optional("people")?.elements() ?? [] {
      let person = try DocumentFields(item, allowed: ["name", "posts", "also"])
      try addName(person.required("name"), sort: "person")
      table.add(try person.optional("posts").map(WordReader.words) ?? [], field: 2)
      table.add(try person.optional("also").map(WordReader.words) ?? [], field: 3)
      count += 1
    }
    for (key, sort) in [("posts", "post"), ("bodies", "body")] {
      for item in try fields.optional(key)?.elements() ?? [] {
        try addName(item, sort: sort)
        count += 1
      }
    }
    guard count > 0 else {
      throw try fields.required("kind").error(
        Bilingual(
          chinese: "“people”“posts”“bodies”至少要有一项",
          english: "at least one of “people”, “posts” and “bodies” is needed"))
    }
  }

  private mutating func addName(_ item: DocumentItem, sort: String) throws(DocumentError) {
    let name = try WordReader.check(try item.string(), at: item)
    guard name.unicodeScalars.count >= 2 else {
      throw item.error(
        Bilingual(chinese: "至少要有两个字", english: "at least two characters are needed"))
    }
    table.beginRecord()
    table.add([sort], field: 0)
    table.add([name], field: 1)
  }
}
