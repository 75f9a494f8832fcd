internal import Configuring
internal import JSONText
internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import System

/// Edits of the configuration of a document, or of a new one, that make a rule silent.
struct IgnoreEdit {
  private let uri: String
  /// Nil for a file that is not open.
  private let version: Int?
  private let lines: LineIndex
  private let addition: ConfigurationAddition
  private let isNew: Bool
  private let page: Path
  /// The configuration as it was read last.
  private let configuration: ConfigurationFile
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
    addition = ConfigurationAddition(root: root)
    self.page = page
    configuration = holding.file
    name = place.parent.flatMap { page.relative(to: $0)?.display }
    self.language = language
  }

  /// What a configuration that is not open says.
  private static func text(at place: Path, isNew: Bool) -> [UInt8]? {
    isNew ? Array("{}\n".utf8) : try? FileReader.readRegular(place)
  }

  /// Switches a rule off, by an override where another one would switch it on again.
  func switchingOff(_ rule: RuleID) -> WorkspaceEditWriter.Part? {
    guard configuration.hasOverride(switchingOn: rule, for: page) else {
      return part(addition.switchingOff(rule))
    }
    let override = "{ \"paths\": [\"**\"], \"rules\": { \"\(rule)\": \"off\" } }"
    return part(addition.appending(override, to: "overrides"))
  }

  /// Says that one of the findings of a text is none: of this document, and of the copy that stands
  /// there.
  func suppressing(
    _ diagnostic: Diagnostic, among all: NearbyFindings, in source: SourceText
  ) -> WorkspaceEditWriter.Part? {
    let others = all.ranges(
      of: diagnostic.rule, around: diagnostic.range, within: SuppressedCopy.reach)
    guard let copy = SuppressedCopy.text(of: diagnostic.range, besides: others, in: source) else {
      return nil
    }
    let paths = name.map { "\"paths\": [\(Self.quoted(Self.pattern($0)))], " } ?? ""
    let reason = FixTitle.suppressionReason.text(in: language)
    let entry =
      "{ \"rule\": \"\(diagnostic.rule)\", \(paths)\"text\": \(Self.quoted(copy)), "
      + "\"reason\": \(Self.quoted(reason)) }"
    return part(addition.putting(entry, into: "suppress"))
  }

  private func part(_ edit: Edit?) -> WorkspaceEditWriter.Part? {
    guard let edit else { return nil }
    guard isNew else {
      return WorkspaceEditWriter.Part(uri: uri, version: version, lines: lines, edits: [edit])
    }
    let text = String(decoding: lines.bytes, as: UTF8.self)
    let content = text.prefix(1) + edit.replacement + text.dropFirst(1)
    return WorkspaceEditWriter.Part(
      uri: uri, version: nil, lines: LineIndex([], lines.encoding),
      edits: [Edit(0..<0, String(content))], isNew: true)
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
