internal import Configuring
internal import JSONText
internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import System

/// Edits of the configuration of a document, or of a new one, that make a rule silent.
struct IgnoreEdit {
  /// What a configuration is to say in addition.
  private enum Wish {
    /// A member of an object.
    case member(of: String, RuleID, String)
    /// An element of an array.
    case element(of: String, String)
  }

  private let uri: String
  /// Nil for a file that is not open.
  private let version: Int?
  private let lines: LineIndex
  private let root: JSONNode
  private let isNew: Bool
  /// What the configuration calls the document; nil where it lies elsewhere.
  private let name: String?
  private let language: Language

  /// Reads the configuration that holds for a document; nil where none can be edited or made.
  init?(for document: Document, _ language: Language, _ session: inout Session) {
    guard let page = document.path else { return nil }
    let holding = session.house.holding(for: page, session.settings)
    let known = holding.failure?.configuration ?? holding.file.path
    guard let place = known ?? session.placeOfNewConfiguration(for: page) else { return nil }
    let open = session.document(of: place)
    isNew = known == nil && open == nil
    guard let bytes = open?.text.lines.bytes ?? Self.text(at: place, isNew: isNew),
      open.map({ session.failures(of: $0).isEmpty }) ?? (holding.failure == nil),
      !isNew || session.client.createsFiles,
      let root = try? JSONReader.read(bytes, dialect: .commented)
    else { return nil }
    uri = open?.uri ?? DocumentURI.uri(of: place)
    version = open?.text.version
    lines = LineIndex(bytes, session.client.encoding)
    self.root = root
    name = place.parent.flatMap { page.relative(to: $0)?.display }
    self.language = language
  }

  /// What a configuration that is not open says.
  private static func text(at place: Path, isNew: Bool) -> [UInt8]? {
    isNew ? Array("{}\n".utf8) : try? FileReader.readRegular(place)
  }

  /// Switches a rule off.
  func switchingOff(_ rule: RuleID) -> WorkspaceEditWriter.Part? {
    part(.member(of: "rules", rule, "\"off\""))
  }

  /// Says that one of the findings of a text is none: of this document, and of the copy that stands
  /// there.
  func suppressing(
    _ diagnostic: Diagnostic, among all: [Diagnostic], in source: SourceText
  ) -> WorkspaceEditWriter.Part? {
    let others = all.lazy.filter { $0.rule == diagnostic.rule && $0.range != diagnostic.range }
    guard
      let copy = SuppressedCopy.text(
        of: diagnostic.range, besides: others.map(\.range), in: source)
    else { return nil }
    let paths = name.map { "\"paths\": [\(Self.quoted(Self.pattern($0)))], " } ?? ""
    let reason = FixTitle.suppressionReason.text(in: language)
    return part(
      .element(
        of: "suppress",
        "{ \"rule\": \"\(diagnostic.rule)\", \(paths)\"text\": \(Self.quoted(copy)), "
          + "\"reason\": \(Self.quoted(reason)) }"))
  }

  private func part(_ wish: Wish) -> WorkspaceEditWriter.Part? {
    guard let edit = edit(wish) else { return nil }
    guard isNew else {
      return WorkspaceEditWriter.Part(uri: uri, version: version, lines: lines, edits: [edit])
    }
    let text = String(decoding: lines.bytes, as: UTF8.self)
    let content = text.prefix(1) + edit.replacement + text.dropFirst(1)
    return WorkspaceEditWriter.Part(
      uri: uri, version: nil, lines: LineIndex([], lines.encoding),
      edits: [Edit(0..<0, String(content))], isNew: true)
  }

  /// The one edit that says it and leaves all else, comments too, where it is.
  private func edit(_ wish: Wish) -> Edit? {
    guard let members = root.value.members else { return nil }
    let (key, brackets, text) =
      switch wish {
      case .member(let key, let rule, let value): (key, ("{", "}"), "\"\(rule)\": \(value)")
      case .element(let key, let value): (key, ("[", "]"), value)
      }
    guard let group = root[key] else {
      let start = root.range.lowerBound + 1
      let end = members.isEmpty ? "\n" : ","
      return Edit(start..<start, "\n  \"\(key)\": \(brackets.0) \(text) \(brackets.1)\(end)")
    }
    if case .member(_, let rule, let value) = wish, let old = group[rule.description] {
      return Edit(old.range, value)
    }
    guard let others = group.value.members?.count ?? group.value.elements?.count else { return nil }
    let start = group.range.lowerBound + 1
    return Edit(start..<start, "\n    \(text)\(others == 0 ? "\n  " : ",")")
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  /// A path as a pattern that means it and nothing else.
  private static func pattern(_ path: String) -> String {
    path.unicodeScalars.reduce(into: "") { pattern, scalar in
      if "\\*?[]{}!".unicodeScalars.contains(scalar) { pattern += "\\" }
      pattern.unicodeScalars.append(scalar)
    }
  }
}

extension Session {
  /// Where a configuration for a page would be made; nil where the page lies in no folder.
  fileprivate func placeOfNewConfiguration(for page: Path) -> Path? {
    folder(of: page)?.appending(ConfigurationStore.visibleName)
  }
}
