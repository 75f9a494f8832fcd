internal import RuleFormat
internal import System

/// Which of the findings a run is about: those that are new since a baseline or a revision.
struct LintScope {
  /// Nil where there is no baseline.
  var stock: Stock?
  private let changes: GitChanges?
  private let workingDirectory: Path

  init(_ arguments: Arguments) throws(CommandFailure) {
    do throws(FileError) {
      workingDirectory = try CurrentProcess.workingDirectory()
    } catch {
      throw CommandFailure(error)
    }
    stock = try Stock(arguments, in: workingDirectory)
    guard let revision = arguments.text(.since) else {
      changes = nil
      return
    }
    guard !arguments.operands.contains(Path("-")) else { throw Self.noFile }
    do throws(GitError) {
      changes = try GitChanges(
        since: revision, in: workingDirectory,
        naming: arguments.operands.map { [workingDirectory] in $0.absolute(in: workingDirectory) },
        ignores: !arguments.has(.noGitIgnore))
    } catch {
      throw .message(Bilingual(chinese: error.chinese, english: error.english))
    }
  }

  private static let noFile = CommandFailure.message(
    Bilingual(
      chinese: "--since 比较文件，不能查标准输入。",
      english: "--since compares files; it cannot take standard input."))

  /// What picks the findings; nil where all are of interest.
  var filter: FindingFilter? {
    stock == nil && changes == nil ? nil : FindingFilter(stock, changes, in: workingDirectory)
  }

  /// Takes in what the filter found out about an input.
  mutating func take(_ outcome: FileOutcome, of input: Input) {
    guard let name = stock?.name(of: input, in: workingDirectory) else { return }
    stock?.take(outcome.recorded, unneeded: outcome.unneeded, of: name)
  }
}
