internal import JSONText
internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import Rulebook

/// Collects the code actions for one place, each as JSON.
struct ActionList {
  private let document: Document
  private let analysis: Analysis
  private var session: Session
  private(set) var actions: [[UInt8]] = []
  private let language: Language

  init(_ copy: OpenCopy, _ session: Session) {
    document = copy.document
    analysis = copy.analysis
    self.session = session
    language = session.language(analysis.rules)
  }

  /// The fixes of the findings that touch a place: the safe ones first, one of them preferred.
  mutating func addQuickFixes(at place: Range<Int>) {
    let found = analysis.diagnostics.filter { diagnostic in
      diagnostic.range.lowerBound <= place.upperBound
        && diagnostic.range.upperBound >= place.lowerBound
    }
    let fixable = found.filter { $0.fix != nil }
    for diagnostic in fixable where diagnostic.fix?.safety == .safe {
      add(diagnostic, isPreferred: true)
    }
    for diagnostic in fixable where diagnostic.fix?.safety == .unsafe {
      add(diagnostic, isPreferred: false)
    }
    var rules: [RuleID] = []
    for diagnostic in found where !rules.contains(diagnostic.rule) { rules.append(diagnostic.rule) }
    for rule in rules { addAll(of: rule) }
    addIgnoring(found, rules)
  }

  /// The repairs of everything, of all wraps, and of the wraps of the article at a place.
  mutating func addRepairs(at offset: Int, only: [String]) {
    if ActionKind.isWanted(ActionKind.fixAll, only) {
      add(.all, FixTitle.fixAll, ActionKind.fixAll, article: nil)
    }
    if ActionKind.isWanted(ActionKind.pageWraps, only) {
      add(.wraps, FixTitle.pageWraps, ActionKind.pageWraps, article: nil)
    }
    if ActionKind.isWanted(ActionKind.articleWraps, only) {
      add(.wraps, FixTitle.articleWraps, ActionKind.articleWraps, article: offset)
    }
  }

  private mutating func add(_ diagnostic: Diagnostic, isPreferred: Bool) {
    guard let fix = diagnostic.fix else { return }
    let sheet = session.rulebook.sheet(diagnostic.rule)
    let title = FixTitle.text(of: fix, sheet, in: analysis.source, language)
    add(
      title, ActionKind.quickFix, [diagnostic], isPreferred: isPreferred,
      [WorkspaceEditWriter.Part(document, fix.edits)])
  }

  private mutating func addAll(of rule: RuleID) {
    let same = analysis.diagnostics.filter { $0.rule == rule && $0.fix?.safety == .safe }
    guard same.count > 1 else { return }
    let batch = EditBatch(same, upTo: .safeOnly)
    let title = FixTitle.text(ofAll: same.count, session.rulebook.sheet(rule), language)
    add(title, ActionKind.quickFix, same, [WorkspaceEditWriter.Part(document, batch.edits)])
  }

  /// Ways to be told no more of findings, each by itself, or of everything that their rules find.
  private mutating func addIgnoring(_ found: [Diagnostic], _ rules: [RuleID]) {
    guard !found.isEmpty, let ignoring = IgnoreEdit(for: document, language, &session) else {
      return
    }
    let all = NearbyFindings(analysis.diagnostics)
    for diagnostic in found {
      guard let edit = ignoring.suppressing(diagnostic, among: all, in: analysis.source) else {
        continue
      }
      let title = FixTitle.suppressing(diagnostic.rule).text(in: language)
      add(title, ActionKind.quickFix, [diagnostic], [edit])
    }
    for rule in rules {
      guard let edit = ignoring.switchingOff(rule) else { continue }
      let same = found.filter { $0.rule == rule }
      add(FixTitle.ignoring(rule).text(in: language), ActionKind.quickFix, same, [edit])
    }
  }

  private mutating func add(
    _ repair: Repair, _ title: Bilingual, _ kind: String, article offset: Int?
  ) {
    let range = offset.flatMap { Article.range(at: $0, in: analysis) }
    guard offset == nil || range != nil,
      analysis.diagnostics.contains(where: { diagnostic in
        repair.isWanted(diagnostic) && (range?.contains(diagnostic.range.lowerBound) ?? true)
      })
    else { return }
    let name = title.text(in: language)
    guard !session.client.resolvesEdits else { return addLazy(repair, name, kind, offset) }
    let edits = repair.edits(of: analysis, within: range)
    if !edits.isEmpty { add(name, kind, [], [WorkspaceEditWriter.Part(document, edits)]) }
  }

  private mutating func addLazy(_ repair: Repair, _ title: String, _ kind: String, _ offset: Int?) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("title", title)
    writer.field("kind", kind)
    writer.object("data") { writer in
      writer.field("uri", document.uri)
      if let version = document.text.version { writer.field("version", version) }
      writer.field("repair", repair.rawValue)
      if let offset { writer.field("article", offset) }
    }
    writer.endObject()
    actions.append(writer.take())
  }

  private mutating func add(
    _ title: String, _ kind: String, _ diagnostics: [Diagnostic], isPreferred: Bool = false,
    _ parts: [WorkspaceEditWriter.Part]
  ) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("title", title)
    writer.field("kind", kind)
    if isPreferred { writer.field("isPreferred", true) }
    if !diagnostics.isEmpty {
      writer.key("diagnostics")
      writer.raw(session.items(diagnostics, of: document, language))
    }
    writer.key("edit")
    WorkspaceEditWriter(client: session.client).write(parts, to: &writer)
    writer.endObject()
    actions.append(writer.take())
  }
}
