internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import System

/// The baseline of a run, and the file it is kept in.
struct Stock {
  /// Entries that are named one by one; more of them are only counted.
  private static let mostNamed = 20

  private(set) var baseline: Baseline
  /// Whether stock is taken in this run, and not compared with.
  let isNew: Bool
  private let prunes: Bool
  let path: Path
  private let folder: Path
  private var unneeded: [(name: String, entry: BaselineEntry)] = []
  /// The names of the inputs that were checked.
  private var checked: Set<String> = []

  static let options: [CommandOption] = [.baseline, .writeBaseline, .prune, .since]

  /// Reads the baseline that a call names; nil where it names none.
  init?(_ arguments: Arguments, in workingDirectory: Path) throws(CommandFailure) {
    let old = arguments.path(.baseline)
    let new = arguments.path(.writeBaseline)
    guard let path = old ?? new else {
      if arguments.has(.prune) { throw Self.nothingToPrune }
      return nil
    }
    guard old == nil || new == nil else { throw Self.both }
    self.path = path
    isNew = new != nil
    prunes = arguments.has(.prune)
    folder = path.absolute(in: workingDirectory).parent ?? Path("/")
    // A file that is there already is replaced only where it is a baseline, and no copy.
    let known = isNew && FileStamp(of: path) == nil ? Baseline() : try BaselineFile.read(path)
    baseline = isNew ? Baseline() : known
  }

  /// What the baseline calls an input: its path from the folder of the baseline.
  func name(of input: Input, in workingDirectory: Path) -> String {
    guard let path = input.path?.absolute(in: workingDirectory) else { return input.display }
    return (path.relative(to: folder) ?? path).display
  }

  /// Takes in what the filter found out about an input.
  mutating func take(
    _ recorded: [BaselineEntry], unneeded: [BaselineEntry], of name: String
  ) {
    checked.insert(name)
    if isNew, !recorded.isEmpty { baseline.files[name] = recorded }
    for entry in unneeded { self.unneeded.append((name, entry)) }
  }

  /// Writes what is to be written.
  ///
  /// - Parameters:
  ///   - isWhole: Whether every input could be read; stock is not taken of a part.
  ///   - habits: The rules that hold a file against the others: what they say in a run over far fewer files
  ///     says nothing of what the baseline knows.
  /// - Returns: What a person is told.
  /// - Throws: Why the file cannot be written.
  mutating func finish(
    isWhole: Bool, habits: Set<RuleID>
  ) throws(CommandFailure) -> [Bilingual] {
    if isNew { return [try record(isWhole)] }
    if isOfFewFiles {
      unneeded.removeAll { habits.contains($0.entry.rule) }
    } else {
      baseline.checked = checked.count
    }
    for (name, entries) in baseline.files where isGone(name) {
      for entry in entries { unneeded.append((name, entry)) }
    }
    guard !unneeded.isEmpty else { return [] }
    if !prunes { return report() }
    for (name, entry) in unneeded { baseline.remove([entry], of: name) }
    try BaselineFile.write(baseline, path)
    return [
      Bilingual(
        chinese: "已从 \(path.display) 删去 \(unneeded.count) 条不再需要的。",
        english: "Removed \(unneeded.count) entries that are not needed from \(path.display).")
    ]
  }

  /// A run over fewer files than so many percent of those that the baseline knows tells no habit of all.
  private static let wholeRun = 90

  private var isOfFewFiles: Bool { checked.count * 100 < baseline.checked * Self.wholeRun }

  private mutating func record(_ isWhole: Bool) throws(CommandFailure) -> Bilingual {
    guard isWhole else { throw Self.notWhole }
    baseline.checked = checked.count
    try BaselineFile.write(baseline, path)
    return Bilingual(
      chinese: "已把 \(baseline.count) 处问题记入 \(path.display)。",
      english: "Recorded \(baseline.count) findings in \(path.display).")
  }

  private func isGone(_ name: String) -> Bool {
    name != "-" && FileStamp(of: folder.appending(name)) == nil
  }

  private func report() -> [Bilingual] {
    let sorted = unneeded.sorted { ($0.name, $0.entry.rule) < ($1.name, $1.entry.rule) }
    var lines = sorted.prefix(Self.mostNamed).map { name, entry in
      Bilingual(
        chinese: "\(name)：基线里的 \(entry.rule)“\(entry.text)”已不需要（\(entry.count) 处）。",
        english: "\(name): the baseline's \(entry.rule) “\(entry.text)” is not needed any more "
          + "(\(entry.count)).")
    }
    lines.append(
      Bilingual(
        chinese: "基线 \(path.display) 有 \(unneeded.count) 条不再需要，用 --prune 删去。",
        english: "\(unneeded.count) entries of \(path.display) are not needed; "
          + "--prune removes them."))
    return lines
  }

  private static let nothingToPrune = CommandFailure.message(
    Bilingual(
      chinese: "--prune 要与 --baseline 一起用。", english: "--prune needs --baseline."))

  private static let both = CommandFailure.message(
    Bilingual(
      chinese: "--baseline 与 --write-baseline 只能用一个。",
      english: "Use either --baseline or --write-baseline."))

  private static let notWhole = CommandFailure.message(
    Bilingual(
      chinese: "有文件没有查成，所以没有写基线。",
      english: "Some files could not be checked, so that no baseline was written."))
}
