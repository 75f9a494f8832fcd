internal import RuleFormat
internal import System

/// What the client said in `initialize` that it is and can do.
struct ClientProfile: Sendable {
  /// What columns count.
  var encoding = PositionEncoding.utf16
  /// Whether the client named encodings at all; the columns of those that do not are often wrong.
  var offersEncodings = false
  /// The number of its process, where it gave one that can be watched.
  var process: Int?
  var language: Language?
  /// The folders it works in, with its own names for them.
  var folders: [WorkspaceFolder] = []

  /// Whether it asks for findings; otherwise they are sent.
  var pullsFindings = false
  /// Whether it can be told to ask for findings again.
  var refreshesFindings = false
  /// What it can be told to ask again for, by the methods that tell it.
  var refreshes: [String] = []
  var hasRelatedInformation = false
  var hasCodeDescription = false
  /// Whether it takes the tag of what is needless.
  var hasTags = false

  var hasActionLiterals = false
  var resolvesEdits = false
  /// Whether edits may be tied to versions of documents.
  var hasDocumentChanges = false
  var createsFiles = false
  var appliesEdits = false

  /// Whether it may ask for several ranges to be formatted at once.
  var formatsRanges = false
  var hasMarkdown = false
  var hasSymbolTrees = false
  var watchesFiles = false
  var answersConfiguration = false
  var waitsBeforeSaving = false
  /// Whether it can be asked for that later than in `initialize`.
  var registersSaving = false

  init() {}

  /// Reads the parameters of `initialize`; what is missing or of another type is not there.
  init(_ params: Params) {
    let capabilities = params["capabilities"]
    readGeneral(params, capabilities["general"])
    readWorkspace(capabilities["workspace"])
    readDocuments(capabilities["textDocument"])
    folders = WorkspaceFolder.read(params)
  }

  /// Whether it tells of changes of a file; of those outside its folders it does not.
  func watches(_ file: Path) -> Bool { watchesFiles && folders.contains { $0.holds(file) } }

  private mutating func readGeneral(_ params: Params, _ general: Params) {
    let offered = general["positionEncodings"].strings
    let known = offered.lazy.compactMap { PositionEncoding(rawValue: $0) }.first
    encoding = known ?? .utf16
    offersEncodings = known != nil
    language = params["locale"].string.flatMap { Language(locale: $0) }
    // One that cannot be seen from here, from inside a container perhaps, cannot be watched.
    process = params["processId"].integer.flatMap { CurrentProcess.sees(process: $0) ? $0 : nil }
  }

  private mutating func readWorkspace(_ workspace: Params) {
    let edit = workspace["workspaceEdit"]
    let operations = edit["resourceOperations"].strings
    hasDocumentChanges = edit["documentChanges"].bool ?? !operations.isEmpty
    createsFiles = hasDocumentChanges && operations.contains("create")
    appliesEdits = workspace["applyEdit"].bool ?? false
    refreshesFindings = workspace["diagnostics"]["refreshSupport"].bool ?? false
    refreshes = ["inlayHint", "semanticTokens"].filter { feature in
      workspace[feature]["refreshSupport"].bool ?? false
    }.map { "workspace/\($0)/refresh" }
    watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"].bool ?? false
    answersConfiguration = workspace["configuration"].bool ?? false
  }

  private mutating func readDocuments(_ document: Params) {
    pullsFindings = document["diagnostic"].isPresent
    let findings = document["publishDiagnostics"]
    hasRelatedInformation = findings["relatedInformation"].bool ?? false
    hasCodeDescription = findings["codeDescriptionSupport"].bool ?? false
    hasTags = findings["tagSupport"]["valueSet"].integers.contains(DiagnosticWriter.needless)
    let action = document["codeAction"]
    hasActionLiterals = action["codeActionLiteralSupport"].isPresent
    // What is to be resolved is known by its data.
    resolvesEdits =
      action["resolveSupport"]["properties"].strings.contains("edit")
      && action["dataSupport"].bool == true
    formatsRanges = document["rangeFormatting"]["rangesSupport"].bool ?? false
    let hover = document["hover"]["contentFormat"]
    hasMarkdown = !hover.isPresent || hover.strings.contains("markdown")
    let symbol = document["documentSymbol"]
    hasSymbolTrees = symbol["hierarchicalDocumentSymbolSupport"].bool ?? false
    let synchronization = document["synchronization"]
    waitsBeforeSaving = synchronization["willSaveWaitUntil"].bool ?? false
    registersSaving = synchronization["dynamicRegistration"].bool ?? false
  }
}
