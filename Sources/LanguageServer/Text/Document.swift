internal import NewsCopy
internal import System

/// A document that is open in the editor; what the disk holds does not matter meanwhile.
struct Document: Sendable {
  /// The address, spelled as the client does.
  let uri: String
  /// Nil for a document that no file holds yet.
  let path: Path?
  let format: SourceText.Format
  private(set) var text: DocumentText
  /// When the last edit arrived; nil while the document is as it was opened.
  private(set) var editedAt: Moment?
  /// When findings are to be sent; nothing is due while the client asks for them.
  var schedule = PublishSchedule()
  /// When findings that are held are to be shown.
  var holdEnds: Moment?
  /// What was found in the text as it is now; nil until somebody asks.
  private(set) var analysis: Analysis?
  /// What was found before the last edits, by the same rules.
  private(set) var previous: Analysis?

  init(_ item: DocumentItemParams, encoding: PositionEncoding) {
    uri = item.uri
    path = DocumentURI.path(of: item.uri)
    format =
      item.language == "markdown" ? .markdown : SourceText.Format(ending: path?.fileExtension)
    text = DocumentText(Array(item.text.utf8), version: item.version, encoding: encoding)
  }

  /// When something has to be done with the document.
  var nextWake: Moment? { [schedule.due, holdEnds].compactMap { $0 }.min() }

  mutating func apply(_ changes: [ContentChange], version: Int?, at now: Moment) {
    text.apply(changes, version: version)
    guard !changes.isEmpty else { return }
    editedAt = now
    previous = analysis ?? previous
    analysis = nil
  }

  /// Keeps what was found in the text as it is now.
  mutating func keep(_ found: Analysis) {
    analysis = found
    previous = nil
  }

  /// Forgets what was found by rules that hold no longer.
  mutating func forgetAnalysis() {
    analysis = nil
    previous = nil
  }
}
