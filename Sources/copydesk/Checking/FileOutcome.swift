internal import Linting
internal import Reporting
internal import RuleFormat

/// What became of one input.
struct FileOutcome {
  /// Something about it that does not make the run fail.
  var note: Bilingual?
  /// Its part of each report, unless there is ``report``.
  var parts: [[UInt8]] = []
  /// What was found in a long text whose report may be several times as long: that is written piece
  /// by piece where it goes.
  var report: FileReport?
  /// What it adds to the summary, also why it could not be checked or written.
  var summary = RunSummary()
  /// What a new baseline says of it.
  var recorded: [BaselineEntry] = []
  /// What a baseline says of it and is not so any more.
  var unneeded: [BaselineEntry] = []
  /// Which suppressions of its configuration were of use.
  var usedSuppressions: Set<Int> = []
  /// How many findings make the run fail.
  var failing = 0
  /// What its findings weigh, in tenths of an error, where somebody asks.
  var tenths = 0
  /// How long it is, in bytes.
  var bytes = 0
  /// How many findings were repaired, or would be.
  var applied = 0
  /// Repaired copy, where it goes to standard output.
  var copy: [UInt8] = []
  /// What a repair would change, where that is to be shown.
  var difference: FileDifference?
}
