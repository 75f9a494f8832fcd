internal import Configuring
internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// Reads, checks and reports single inputs; each thread has a copy.
struct FileChecker {
  /// Of texts of more bytes, reports that write every place are not put together here.
  private static let long = 4 << 20

  let options: CheckOptions
  private let surveys: [Int: HabitSurvey]
  private let configurations: [Int: ConfigurationFile]
  private let filter: FindingFilter?
  private var reporters: [any FindingReporter]

  /// Prepares checks.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - surveys: The habits of all inputs, by configuration.
  ///   - configurations: Those of the inputs, by their numbers.
  ///   - reporters: What writes the parts of the reports.
  ///   - filter: What picks the findings; nil for all.
  init(
    _ options: CheckOptions, surveys: [Int: HabitSurvey],
    configurations: [Int: ConfigurationFile], reporters: [any FindingReporter],
    filter: FindingFilter?
  ) {
    self.configurations = configurations
    self.filter = filter
    self.options = options
    self.surveys = surveys
    self.reporters = reporters
  }

  /// What the rules need to know beyond the page.
  func context(of file: FilePlan) -> PageContext {
    let entries = configurations[file.setup.configuration]?.configuration.suppressions ?? []
    return PageContext(
      date: file.date, survey: surveys[file.setup.configuration],
      suppressions: Linter.suppressions(entries, file.suppressions))
  }

  /// Whether a file is not looked at: nothing of it can be of interest, or the outcome says why.
  func passesOver(_ file: FilePlan, _ outcome: inout FileOutcome) -> Bool {
    if let objection = filter?.objection(to: file) {
      outcome.summary.add(objection)
      return true
    }
    return filter?.passesOver(file) == true
  }

  /// Reads an input; nil where that fails, which the outcome says then.
  func load(
    _ file: FilePlan, _ outcome: inout FileOutcome, isForWriting: Bool = false
  ) -> LoadedText? {
    do throws(FileFailure) {
      let text = try LoadedText(file.input, as: options.encoding, isForWriting: isForWriting)
      outcome.bytes = text.source.bytes.count
      return text
    } catch {
      outcome.summary.add(error)
      return nil
    }
  }

  /// Checks a text and writes its part of every report.
  mutating func check(_ source: SourceText, _ file: FilePlan, _ outcome: inout FileOutcome) {
    let review = file.setup.linter.review(source, context(of: file))
    outcome.usedSuppressions = Set(review.usedSuppressions.map { file.suppressions[$0] })
    var diagnostics = review.diagnostics
    if let kept = filter?.keep(diagnostics, of: source, file) {
      diagnostics = kept.diagnostics
      outcome.recorded = kept.recorded
      outcome.unneeded = kept.unneeded
    }
    let report = FileReport(
      path: file.input.display, source: source, diagnostics: diagnostics,
      characters: review.characters)
    outcome.failing = diagnostics.count { $0.severity >= file.setup.failOn }
    if options.gate.weighs {
      outcome.tenths = ErrorWeight.tenths(
        of: diagnostics, in: source, read: file.setup.linter.parser)
    }
    outcome.summary.add(report)
    if source.bytes.count > Self.long, reporters.contains(where: \.writesPlaces) {
      outcome.report = report
    } else {
      outcome.parts = reporters.indices.map { reporters[$0].add(report) }
    }
  }
}
