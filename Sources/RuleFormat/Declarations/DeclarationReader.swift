internal import JSONText

/// Reads what a rule file declares: the key `kind` and the data that goes with it.
struct DeclarationReader {
  static let keys =
    [
      "kind", "words", "frequent", "groups", "forms", "pattern", "replacement", "people", "posts",
      "bodies",
    ] + contexts
  private static let contexts = WordContext.allCases.map(\.rawValue)

  /// Contexts with what may stand, or must not stand, in each.
  private typealias Contexts = [WordContext: [String]]

  private let fields: DocumentFields
  private let kind: Declaration.Kind
  /// The contexts that stand beside the words, or the pattern.
  private let shared: Contexts
  private var table = TableWriter()
  private var faults = DocumentFaults()
  /// What messages and replacements can name.
  private var pieces: [String]

  private init(_ fields: DocumentFields, _ kind: Declaration.Kind) throws(DocumentError) {
    self.fields = fields
    self.kind = kind
    shared = try Self.contexts(of: fields)
    pieces =
      switch kind {
      case .substitution: ["found", "to", "count"]
      case .phrases: ["found", "to"]
      case .existence, .pattern: ["found"]
      case .consistency: ["found", "usual", "count"]
      case .names: ["found", "listed", "name"]
      }
  }

  /// The declaration of a rule file; nil where a checker of the program does the work, and where the
  /// file does not tell what it declares.
  static func read(_ fields: DocumentFields, _ faults: inout DocumentFaults) -> Declaration? {
    do throws(DocumentError) {
      guard let kind = try kind(of: fields) else { return nil }
      var reader = try DeclarationReader(fields, kind)
      reader.readAll()
      faults.note(contentsOf: reader.faults)
      return Declaration(kind: kind, table: reader.table.finish())
    } catch {
      faults.note(error)
      return nil
    }
  }

  /// Reads the data and the messages; the faults of each are noted.
  private mutating func readAll() {
    do throws(DocumentError) { try addData() } catch { faults.note(error) }
    checkMessages()
  }

  private static func kind(
    of fields: DocumentFields
  ) throws(DocumentError) -> Declaration.Kind? {
    guard let item = fields.optional("kind") else {
      try reject(keys, in: fields, because: nil)
      return nil
    }
    let kind = try item.word(Declaration.Kind.self)
    let own = ["kind"] + keys(of: kind)
    try reject(keys.filter { !own.contains($0) }, in: fields, because: kind)
    return kind
  }

  private mutating func addData() throws(DocumentError) {
    switch kind {
    case .substitution, .existence: try addWords()
    case .phrases: try addPhrases()
    case .consistency: try addForms()
    case .pattern: try addPattern()
    case .names: try addNames()
    }
    guard table.isTooLong else { return }
    throw try fields.required("kind").error(
      Bilingual(chinese: "有一项太长", english: "one of the entries is too long"))
  }

  /// Reads each element; the faults of those that fail are noted.
  private mutating func each<Element>(
    _ elements: [Element],
    _ read: (inout DeclarationReader, Element) throws(DocumentError) -> Void
  ) {
    for element in elements {
      do throws(DocumentError) {
        try read(&self, element)
      } catch {
        faults.note(error)
      }
    }
  }

  private static func keys(of kind: Declaration.Kind) -> [String] {
    switch kind {
    case .substitution, .existence: ["words", "groups"] + contexts
    case .phrases: ["words", "frequent"]
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

  /// The contexts that an object gives.
  private static func contexts(of fields: DocumentFields) throws(DocumentError) -> Contexts {
    var contexts: Contexts = [:]
    for context in WordContext.allCases {
      guard let item = fields.optional(context.rawValue) else { continue }
      contexts[context] = try WordReader.words(item)
    }
    return contexts
  }

  /// Adds the words of the rule, and those of groups that share contexts.
  private mutating func addWords() throws(DocumentError) {
    let groups = fields.optional("groups")
    if let words = groups == nil ? try fields.required("words") : fields.optional("words") {
      try addWords(words, shared)
    }
    guard let groups else { return }
    let elements = try groups.elements()
    if elements.isEmpty { throw groups.error(expected: WordReader.some) }
    each(elements) { reader, item throws(DocumentError) in
      let group = try DocumentFields(item, allowed: ["words"] + Self.contexts)
      let contexts = try Self.contexts(of: group).merging(reader.shared) { own, _ in own }
      try reader.addWords(group.required("words"), contexts)
    }
  }

  private mutating func addWords(
    _ words: DocumentItem, _ contexts: Contexts
  ) throws(DocumentError) {
    let count: Int
    if kind == .substitution {
      let members = try words.members()
      count = members.count
      each(members) { reader, member throws(DocumentError) in
        try reader.addSubstitution(member, contexts)
      }
    } else {
      let elements = try words.elements()
      count = elements.count
      each(elements) { reader, item throws(DocumentError) in
        try reader.addExistence(item, contexts)
      }
    }
    if count == 0 { throw words.error(expected: WordReader.some) }
  }

  /// Adds a word with what should stand instead.
  private mutating func addSubstitution(
    _ member: DocumentMember, _ contexts: Contexts
  ) throws(DocumentError) {
    let word = try WordReader.check(member.key, at: member.item)
    table.beginRecord()
    table.add([word], field: 0)
    let entry =
      member.item.node.value.members == nil
      ? nil : try DocumentFields(member.item, allowed: ["to"] + Self.contexts)
    let around = try Self.contexts(of: entry, contexts)
    let to = try entry?.required("to") ?? member.item
    table.add(try WordReader.replacements(to, of: word, isBound: !around.isEmpty), field: 1)
    add(around)
  }

  /// Adds a word that should not stand.
  private mutating func addExistence(
    _ item: DocumentItem, _ contexts: Contexts
  ) throws(DocumentError) {
    table.beginRecord()
    let entry =
      item.node.value.members == nil
      ? nil : try DocumentFields(item, allowed: ["word"] + Self.contexts)
    let word = try entry?.required("word") ?? item
    table.add([try WordReader.check(try word.string(), at: word)], field: 0)
    add(try Self.contexts(of: entry, contexts))
  }

  /// The contexts of a word, and those that it shares where it has none of that name.
  private static func contexts(
    of entry: DocumentFields?, _ shared: Contexts
  ) throws(DocumentError) -> Contexts {
    guard let entry else { return shared }
    return try contexts(of: entry).merging(shared) { own, _ in own }
  }

  /// Adds contexts in the order of their fields.
  private mutating func add(_ contexts: Contexts) {
    for context in WordContext.allCases {
      table.add(contexts[context] ?? [], field: context.field)
    }
  }

  private mutating func addPhrases() throws(DocumentError) {
    let words = try fields.required("words")
    let elements = try words.elements()
    if elements.isEmpty { throw words.error(expected: WordReader.some) }
    let frequent = Set(try fields.optional("frequent").map(WordReader.words) ?? [])
    each(elements) { reader, item throws(DocumentError) in
      let phrase = try WordReader.phrase(item)
      let pairs = SetPhrase.pairs(of: phrase, except: frequent)
      guard !pairs.isEmpty else {
        throw item.error(
          Bilingual(
            chinese: "每两个字都在 frequent 里，查不到这个词组；请从 frequent 里删去一对",
            english: "every pair of its characters is in “frequent”, so that it is never looked "
              + "for; take one of them out"))
      }
      reader.table.beginRecord()
      reader.table.add([phrase], field: 0)
      reader.table.lookFor(pairs)
    }
  }

  private mutating func addForms() throws(DocumentError) {
    let groups = try fields.required("forms").elements()
    if groups.isEmpty { throw try fields.required("forms").error(expected: WordReader.some) }
    each(groups) { reader, group throws(DocumentError) in
      let forms = try WordReader.words(group)
      guard forms.count >= 2 else {
        throw group.error(
          Bilingual(chinese: "至少要有两种写法", english: "at least two forms are needed"))
      }
      reader.table.beginRecord()
      reader.table.add(forms, field: 0)
    }
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
    add(shared)
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

  private mutating func checkMessages() {
    // What else may be wrong with them, reading the sheet tells.
    let messages = (try? fields.optional("messages")?.members()) ?? []
    each(messages) { reader, member throws(DocumentError) in
      guard let text = try? member.item.bilingual() else { return }
      try reader.check(text.chinese, at: member.item)
      try reader.check(text.english, at: member.item)
    }
  }

  private mutating func addNames() throws(DocumentError) {
    let people = try fields.optional("people")?.elements() ?? []
    each(people) { reader, item throws(DocumentError) in
      let person = try DocumentFields(item, allowed: ["name", "posts", "also"])
      try reader.addName(person.required("name"), sort: "person")
      reader.table.add(try person.optional("posts").map(WordReader.words) ?? [], field: 2)
      reader.table.add(try person.optional("also").map(WordReader.words) ?? [], field: 3)
    }
    var count = people.count
    for (key, sort) in [("posts", "post"), ("bodies", "body")] {
      let names = try fields.optional(key)?.elements() ?? []
      each(names) { reader, item throws(DocumentError) in try reader.addName(item, sort: sort) }
      count += names.count
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
