internal import Configuring
internal import JSONText
internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// Everything the server knows between two messages.
struct Session: Sendable {
  /// How often it is looked whether the client is still there, in milliseconds.
  private static let watchPeriod = 2000

  var now = Moment(nanoseconds: 0)
  var client = ClientProfile()
  var settings: Settings
  /// The settings that `initialize` brought; what is set later is set on top of them.
  var initialSettings: Settings
  /// Whether the client asks before it saves.
  var isCalledBeforeSaving = false
  let options: ServerOptions
  var house = HouseRules(.builtin)
  /// The open documents by their addresses, spelled as the client does.
  var documents: [String: Document] = [:]
  /// The broken configurations and rules that people have been told about, by their paths.
  var reported: [Path: ConfigurationFailure] = [:]
  var outbox = Outbox()
  /// What is to be done with the answers to requests of our own.
  var expected: [RequestID: ExpectedAnswer] = [:]
  var tasks = TaskList()
  /// The findings of files that are not open, as they were last.
  var knownResults: [Path: KnownResult] = [:]
  var index = WorkspaceIndex()
  var renderers: [Language: MessageRenderer] = [:]
  private(set) var hasLostClient = false
  private var nextLook: Moment?

  init(_ options: ServerOptions) {
    self.options = options
    settings = Settings(options)
    initialSettings = settings
  }

  /// The rules that findings may come from.
  var rulebook: Rulebook { house.rulebook }

  /// Does something that no message asks for now, or learns that the client is gone; false where
  /// there is nothing.
  mutating func work() -> Bool {
    look()
    if hasLostClient { return true }
    return publishNext() || workOnTasks()
  }

  /// When there may be such work again.
  var nextWake: Moment? {
    ([nextLook] + documents.values.map(\.nextWake)).compactMap { $0 }.min()
  }

  /// The workspace folder that a file lies in, the innermost one; nil where it lies in none.
  func folder(of file: Path) -> Path? {
    let folders = client.folders.map(\.path).filter { file.relative(to: $0) != nil }
    return folders.max { $0.bytes.count < $1.bytes.count }
  }

  /// The language of messages about a file.
  func language(_ rules: FileRules? = nil) -> Language {
    settings.language ?? rules?.language ?? client.language ?? .chinese
  }

  /// What puts findings into words.
  func messages(_ language: Language) -> MessageRenderer {
    renderers[language] ?? MessageRenderer(rulebook, language: language)
  }

  /// What a finding says.
  mutating func message(_ diagnostic: Diagnostic, _ language: Language) -> String {
    var messages = messages(language)
    defer { renderers[language] = messages }
    return messages.text(of: diagnostic)
  }

  /// Writes a line into the client's log.
  mutating func log(_ text: String) {
    outbox.notify("window/logMessage") { writer in
      writer.field("type", 2)
      writer.field("message", text)
    }
  }

  /// Shows a person a sentence that matters now.
  mutating func show(_ sentence: Bilingual) {
    let text = sentence.text(in: language())
    outbox.notify("window/showMessage") { writer in
      writer.field("type", 2)
      writer.field("message", text)
    }
  }

  /// Looks after what nobody tells: whether the client lives, whether configurations have changed.
  private mutating func look() {
    if let nextLook, nextLook > now { return }
    nextLook = now.adding(milliseconds: Self.watchPeriod)
    if let process = client.process ?? options.clientProcess {
      hasLostClient = !CurrentProcess.sees(process: process)
    }
    checkConfigurations()
  }
}
