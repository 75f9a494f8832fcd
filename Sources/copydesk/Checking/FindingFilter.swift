internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// Leaves out findings that nobody wants to hear of in this run; each thread has a copy.
struct FindingFilter {
  /// What of a file is reported, and what is to be written down of it.
  struct Kept {
    var diagnostics: [Diagnostic]
    /// What the baseline knows and the file has no more.
    var unneeded: [BaselineEntry] = []
    /// What a new baseline says of the file.
    var recorded: [BaselineEntry] = []
  }

  private let stock: Stock?
  private let changes: GitChanges?
  private let workingDirectory: Path

  init(_ stock: Stock?, _ changes: GitChanges?, in workingDirectory: Path) {
    self.stock = stock
    self.changes = changes
    self.workingDirectory = workingDirectory
  }

  /// Why a file cannot be judged in this run; nil where it can.
  func objection(to file: FilePlan) -> FileFailure? {
    guard let changes, let path = file.input.path,
      !changes.contains(path.absolute(in: workingDirectory))
    else { return nil }
    return FileFailure(
      path.display,
      Bilingual(
        chinese: "不在这个 git 仓库里，--since 无从比较。",
        english: "it is not in this git repository, so that --since has nothing to compare."))
  }

  /// Whether nothing of a file can be of interest.
  func passesOver(_ file: FilePlan) -> Bool { changes != nil && lines(of: file) == nil }

  /// What is left of the findings of a file.
  func keep(_ diagnostics: [Diagnostic], of source: SourceText, _ file: FilePlan) -> Kept {
    var kept = Kept(diagnostics: diagnostics)
    if let stock {
      if stock.isNew {
        kept.recorded = Baseline.entries(of: diagnostics, in: source)
        kept.diagnostics = []
      } else {
        let name = stock.name(of: file.input, in: workingDirectory)
        let comparison = stock.baseline.compare(diagnostics, in: source, of: name)
        kept.diagnostics = comparison.new
        // A rule that did not run cannot have found anything.
        let rules = Set(file.setup.linter.rules.map(\.sheet.id))
        kept.unneeded = comparison.unneeded.filter { rules.contains($0.rule) }
      }
    }
    if case .ranges(let lines) = lines(of: file) {
      let changed = ChangedText(lines, of: source)
      kept.diagnostics.removeAll { !changed.touches($0.range) }
    }
    return kept
  }

  private func lines(of file: FilePlan) -> GitChanges.Lines? {
    guard let changes, let path = file.input.path else { return nil }
    return changes.lines(of: path.absolute(in: workingDirectory))
  }
}
