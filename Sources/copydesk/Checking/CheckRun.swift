internal import Configuring
internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// A run over many inputs: what they came to, and the complaints on the way.
struct CheckRun {
  let plan: CheckPlan
  let language: Language
  private let options: CheckOptions
  private let surveys: [Int: HabitSurvey]
  private var reporter: any FindingReporter
  private var summary = RunSummary()
  private var hasFailures = false
  private var hasFindings = false
  /// By the number of a configuration, which of its suppressions were of use.
  private var usedSuppressions: [Int: Set<Int>] = [:]

  /// Finds what is to be checked, and surveys it where rules follow the habits of all of it.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - stream: Where the findings go.
  /// - Throws: What is wrong with the call or a configuration.
  init(_ options: CheckOptions, to stream: Terminal.Stream) throws(CommandFailure) {
    let plan = try CheckPlan(options)
    self.plan = plan
    self.options = options
    language = plan.language
    surveys = plan.sharesHabits ? Self.survey(plan, options) : [:]
    switch options.format {
    case .text:
      reporter = TextReporter(
        style: TextStyle(
          language: language, colour: options.wantsColour(stream), quiet: options.isQuiet,
          statistics: options.hasStatistics),
        book: plan.rulebook)
    case .json: reporter = JSONReporter(language: language, book: plan.rulebook)
    }
    for complaint in plan.complaints { fail(complaint) }
  }

  /// What the rules need to know beyond the page.
  func context(of file: FilePlan) -> PageContext {
    let entries = plan.configurations[file.configuration]?.configuration.suppressions ?? []
    return PageContext(
      date: file.date, survey: surveys[file.configuration],
      suppressions: Linter.suppressions(entries, file.suppressions))
  }

  /// Reads an input; nil where that fails, which has been told then.
  mutating func load(_ file: FilePlan, isForWriting: Bool = false) -> LoadedText? {
    do {
      return try LoadedText(file.input, as: options.encoding, isForWriting: isForWriting)
    } catch {
      if case .message(let sentence) = error { fail(sentence) }
      return nil
    }
  }

  /// Checks a text and gives what is to be printed of it.
  mutating func check(_ source: SourceText, _ file: FilePlan) -> [UInt8] {
    let review = file.linter.review(source, context(of: file))
    usedSuppressions[file.configuration, default: []]
      .formUnion(review.usedSuppressions.map { file.suppressions[$0] })
    hasFindings = hasFindings || review.diagnostics.contains { $0.severity >= file.failOn }
    let report = FileReport(
      path: file.input.display, source: source, diagnostics: review.diagnostics,
      characters: review.characters)
    summary.add(report)
    return reporter.add(report)
  }

  /// Tells what kept one input from being checked or written; the others go on.
  mutating func fail(_ sentence: Bilingual) {
    hasFailures = true
    summary.addUnreadable()
    complain(sentence)
  }

  /// Tells something that does not make the run fail.
  func complain(_ sentence: Bilingual) {
    StandardError.writeLine("copydesk: " + sentence.text(in: language))
  }

  /// What is to be printed at the end.
  mutating func finish() -> [UInt8] { reportUnused() + reporter.finish(summary) }

  /// Tells which suppressions of configurations all of whose files were checked are of no use.
  private mutating func reportUnused() -> [UInt8] {
    var output: [UInt8] = []
    for (number, file) in plan.configurations.sorted(by: { $0.key < $1.key })
    where !file.configuration.suppressions.isEmpty && plan.isWhole(file) {
      let linters = plan.files.filter { $0.configuration == number }.map(\.linter)
      let used = usedSuppressions[number, default: []]
      let unused = file.configuration.suppressions.enumerated().filter { index, entry in
        !used.contains(index) && linters.contains { $0.heeds(entry) }
      }.map(\.element)
      let findings = linters.first?.findings(ofUnused: unused) ?? []
      guard !findings.isEmpty else { continue }
      let report = FileReport(
        path: plan.display(file), source: SourceText(utf8: file.bytes), diagnostics: findings,
        characters: 0)
      summary.addFindings(of: report)
      output += reporter.add(report)
    }
    return output
  }

  /// How the run ended.
  var status: ExitStatus {
    if hasFailures { return .failed }
    return hasFindings && !options.exitsZero ? .findings : .clean
  }

  /// The habits of all inputs of each configuration that leaves choices to them.
  private static func survey(_ plan: CheckPlan, _ options: CheckOptions) -> [Int: HabitSurvey] {
    var surveys: [Int: HabitSurvey] = [:]
    for file in plan.files where file.linter.needsSurvey {
      // What cannot be read is told when it is checked.
      guard let text = try? LoadedText(file.input, as: options.encoding) else { continue }
      surveys[file.configuration, default: HabitSurvey()].add(file.linter.survey(text.source))
    }
    return surveys
  }
}
