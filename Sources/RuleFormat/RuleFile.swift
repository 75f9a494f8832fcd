internal import JSONText

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
  ///
  /// - Throws: All that is wrong with it, as far as one part can be read without another.
  package init(
    _ bytes: [UInt8], path: String, standard: Standard = .builtIn
  ) throws(RuleFileError) {
    let file = try Self.fields(of: bytes)
    var faults = DocumentFaults()
    let sheet = RuleSheet(file, &faults)
    Self.checkID(of: file, path, &faults)
    Self.checkPieces(of: file, &faults)
    let page = RulePage(file, sheet: sheet, standard, &faults)
    if standard == .newsroom, faults.isEmpty {
      _ = faults.part { () throws(DocumentError) in try file.required("kind") }
    }
    // A key that is not known may be why another is missing.
    let all = file.unknownKeys + faults.inOrder
    guard let sheet, let page, all.isEmpty else { throw RuleFileError(faults: all) }
    self.sheet = sheet
    self.page = page
  }

  /// Reads only what people read, of a file that was checked whole before; nil where that is not in it.
  package static func page(_ bytes: [UInt8], of sheet: RuleSheet) -> RulePage? {
    guard let file = try? fields(of: bytes) else { return nil }
    var faults = DocumentFaults()
    let page = RulePage(file, sheet: sheet, .builtIn, &faults)
    return faults.isEmpty ? page : nil
  }

  private static func fields(of bytes: [UInt8]) throws(RuleFileError) -> DocumentFields {
    do throws(DocumentError) {
      let keys = RuleSheet.keys + DeclarationReader.keys + RulePage.keys
      return try DocumentFields(try DocumentItem(file: bytes), reporting: keys)
    } catch {
      throw RuleFileError(faults: [error])
    }
  }

  private static func checkID(
    of file: DocumentFields, _ path: String, _ faults: inout DocumentFaults
  ) {
    guard let item = file.optional("id"), let id = item.node.value.string, id != path,
      RuleID(id) != nil
    else { return }
    faults.note(item.error(expected: place(path, of: id)))
  }

  /// What a rule should be called by the place of its file, or which folder its place is to be told from.
  private static func place(_ path: String, of id: String) -> Bilingual {
    if path.hasSuffix("/" + id) {
      let folder = path.dropLast(id.count + 1)
      return Bilingual(
        chinese: "“\(path)”，与文件位置一致；或者规则文件夹应是里面的“\(folder)”",
        english: "“\(path)”, as the file's place says; or the folder of rules is “\(folder)” in it")
    }
    if id.hasSuffix("/" + path) {
      let desk = id.dropLast(path.count + 1)
      return Bilingual(
        chinese: "“\(path)”，与文件位置一致；或者规则文件夹应是“\(desk)”的上一级",
        english: "“\(path)”, as the file's place says; or the folder of rules is the one above "
          + "“\(desk)”")
    }
    return Bilingual(
      chinese: "“\(path)”，与文件位置一致", english: "“\(path)”, as the file's place says")
  }

  /// Both languages of a message must ask for the same pieces.
  private static func checkPieces(of file: DocumentFields, _ faults: inout DocumentFaults) {
    for member in (try? file.optional("messages")?.members()) ?? [] {
      guard let text = try? member.item.bilingual() else { continue }
      let chinese = Set(MessageTemplate(text.chinese).pieces)
      let english = Set(MessageTemplate(text.english).pieces)
      guard let piece = chinese.symmetricDifference(english).min() else { continue }
      let clause = Bilingual(
        chinese: "“{\(piece)}”只在一种语言里出现",
        english: "“{\(piece)}” stands in one language only")
      faults.note(member.item.error(clause))
    }
  }
}
