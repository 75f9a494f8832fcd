internal import Configuring
internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// A run over many inputs: what they came to, and the complaints on the way.
struct CheckRun {
  /// Files that one thread takes at a time, where there are many.
  private static let batch = 8

  let plan: CheckPlan
  let language: Language
  /// What checks each input; threads work with copies of it.
  let checker: FileChecker
  private(set) var count = FixCount()
  private let options: CheckOptions
  private let sinks: [ReportSink]
  private let stream: Terminal.Stream
  private let keepsGoing: Bool
  /// Whether the report that ends beside the complaints lists what could not be checked.
  private let listsFailures: Bool
  private var progress: Progress
  private var scope: LintScope?
  private var summary = RunSummary()
  private var failing = 0
  private var tenths = 0
  private var isRefused = false
  /// By the number of a configuration, which of its suppressions were of use.
  private var usedSuppressions: [Int: Set<Int>] = [:]

  /// Finds what is to be checked, and surveys it where rules follow the habits of all of it.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - stream: Where the findings go.
  ///   - keepsGoing: Whether the work goes on when nobody reads the findings any more.
  ///   - reports: Whether the run ends with reports.
  ///   - scope: Which of the findings the run is about; nil for all.
  /// - Throws: What is wrong with the call or a configuration.
  init(
    _ options: CheckOptions, to stream: Terminal.Stream, keepsGoing: Bool = false,
    reports: Bool = true, scope: LintScope? = nil
  ) throws(CommandFailure) {
    self.stream = stream
    self.keepsGoing = keepsGoing
    listsFailures =
      reports && options.printsSummary && (stream == .error || Terminal.isShared)
    self.scope = scope
    let plan = try CheckPlan(options)
    self.plan = plan
    self.options = options
    language = plan.language
    try plan.guardFiles(
      from: options.reports.compactMap(\.file), baseline: scope?.stock?.path)
    var sinks: [ReportSink] = []
    for target in options.reports {
      let style = TextStyle(
        language: language, colour: target.file == nil && options.wantsColour(stream),
        quiet: options.isQuiet, statistics: options.hasStatistics)
      sinks.append(try ReportSink(target, target.format.reporter(style, plan.rulebook)))
    }
    self.sinks = sinks
    progress = Progress(files: plan.files.count, language: language, options)
    let surveys = plan.sharesHabits ? HabitCollector.surveys(plan, options) : [:]
    checker = FileChecker(
      options, surveys: surveys, configurations: plan.configurations,
      reporters: sinks.map(\.reporter), filter: scope?.filter)
  }

  /// Does a task with every input, on all threads, and prints what comes of it in their order.
  ///
  /// - Parameters:
  ///   - task: What is done with each input.
  ///   - output: Standard output.
  /// - Throws: Why a report cannot be written.
  mutating func run(
    _ task: some FileTask, _ output: inout BufferedOutput
  ) throws(CommandFailure) {
    for failure in plan.failures {
      summary.add(failure)
      try add(failure, &output)
    }
    let files = plan.files
    let batch = files.count > Self.batch * Self.batch ? Self.batch : 1
    var failure: CommandFailure?
    var next = 0
    Conveyor<[FileOutcome]>.run(
      (files.count + batch - 1) / batch, threads: options.jobs(for: files.count), worker: task,
      work: { task, item in
        files[item * batch..<min((item + 1) * batch, files.count)].map { task.run($0) }
      },
      take: { outcomes in
        do throws(CommandFailure) {
          for outcome in outcomes {
            let file = files[next]
            next += 1
            scope?.take(outcome, of: file.input)
            usedSuppressions[file.setup.configuration, default: []]
              .formUnion(outcome.usedSuppressions)
            try take(outcome, &output)
          }
        } catch {
          failure = error
        }
        return failure == nil && !Interrupts.hasCome
      })
    if let failure { throw failure }
    Interrupts.obey()
  }

  /// Ends the reports.
  mutating func finish(_ output: inout BufferedOutput) throws(CommandFailure) {
    progress.end()
    try reportUnused(&output)
    summary.takesStock = scope?.stock?.isNew == true
    for sink in sinks {
      try sink.finish(summary) { piece throws(CommandFailure) in try put(piece, &output) }
    }
    let reasons = options.gate.reasons(
      findings: failing, tenths: tenths, characters: summary.characters)
    isRefused = !reasons.isEmpty
    for case let reason? in reasons { complain(reason) }
    let notes =
      try scope?.stock?.finish(isWhole: summary.failures.isEmpty, habits: plan.rulebook.habits)
      ?? []
    if !options.isQuiet { for note in notes { complain(note) } }
  }

  private mutating func take(
    _ outcome: FileOutcome, _ output: inout BufferedOutput
  ) throws(CommandFailure) {
    summary.add(outcome.summary)
    failing += outcome.failing
    tenths += outcome.tenths
    count.add(outcome.applied)
    progress.erase()
    for failure in outcome.summary.failures { try add(failure, &output) }
    if let note = outcome.note { complain(note) }
    try output.put(outcome.copy)
    try outcome.difference?.write(
      colour: options.wantsColour(.output), isForTerminal: Terminal.isTerminal(.output),
      complain: complain
    ) { piece throws(CommandFailure) in try output.put(piece) }
    for (sink, part) in zip(sinks, outcome.parts) {
      try sink.add(part) { piece throws(CommandFailure) in try put(piece, &output) }
    }
    if let report = outcome.report { try add(report, &output) }
    if progress.sharesTerminal { try output.show() }
    progress.add(bytes: outcome.bytes, findings: outcome.summary.total.findings)
  }

  /// Prints findings; beside repaired standard input there is only standard error for them.
  private func put(_ bytes: [UInt8], _ output: inout BufferedOutput) throws(CommandFailure) {
    guard !bytes.isEmpty else { return }
    guard stream == .output else {
      var error = BufferedOutput(.error)
      try error.put(bytes)
      // Nobody is left to tell when standard error does not take it.
      try? error.flush()
      return
    }
    do throws(CommandFailure) {
      try output.put(bytes)
    } catch {
      // A reader that has gone away must not keep the other files from being repaired.
      guard keepsGoing, case .closed = error else { throw error }
    }
  }

  /// Tells what kept one input from being checked, here and in every report; the others go on.
  private func add(
    _ failure: FileFailure, _ output: inout BufferedOutput
  ) throws(CommandFailure) {
    if !listsFailures { complain(failure.sentence) }
    for sink in sinks {
      try sink.add(failure) { piece throws(CommandFailure) in try put(piece, &output) }
    }
  }

  /// Tells something that does not make the run fail.
  func complain(_ sentence: Bilingual) {
    StandardError.writeLine("copydesk: " + sentence.text(in: language))
  }

  /// Tells which suppressions of configurations all of whose files were checked are of no use.
  ///
  /// Those that a configuration has from its bases are not its own: a paper is not told of them, and
  /// its group is only where no paper needs them.
  private mutating func reportUnused(_ output: inout BufferedOutput) throws(CommandFailure) {
    guard scope?.filter == nil else { return }
    let used = usedPlaces
    for (number, file) in plan.configurations.sorted(by: { $0.key < $1.key })
    where !file.configuration.suppressions.isEmpty && plan.isWhole(file) {
      let linters = plan.linters(of: number)
      let unused = zip(file.configuration.suppressions, file.suppressionPlaces).filter {
        entry, place in
        place.configuration == file.path && !used.contains(place)
          && linters.contains { $0.heeds(entry) }
      }.map(\.0)
      let findings = linters.first?.findings(ofUnused: unused) ?? []
      guard !findings.isEmpty else { continue }
      let report = FileReport(
        path: plan.display(file), source: SourceText(utf8: file.bytes), diagnostics: findings,
        characters: 0)
      summary.addFindings(of: report)
      try add(report, &output)
    }
  }

  /// The suppressions that were of use to any file of the run.
  private var usedPlaces: Set<SuppressionPlace> {
    Set(
      plan.configurations.flatMap { number, file in
        usedSuppressions[number, default: []].map { file.suppressionPlaces[$0] }
      })
  }

  /// Writes a file's part of every report.
  private func add(
    _ report: FileReport, _ output: inout BufferedOutput
  ) throws(CommandFailure) {
    for sink in sinks {
      try sink.add(report) { piece throws(CommandFailure) in try put(piece, &output) }
    }
  }

  /// How the run ended.
  var status: ExitStatus {
    if !summary.failures.isEmpty { return .failed }
    return isRefused && !options.exitsZero ? .findings : .clean
  }
}
