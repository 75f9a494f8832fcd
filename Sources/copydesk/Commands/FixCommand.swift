internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// `copydesk fix`: repairs what needs no person, and reports what remains.
struct FixCommand: Command {
  static let name = "fix"
  static let summary = Bilingual(
    chinese: "修改能自动改的问题，列出其余的", english: "Repair what can be repaired and list the rest")
  static let operands = Bilingual(chinese: "[路径…]", english: "[PATH…]")
  static let notes = Bilingual(
    chinese: """
      文件按原来的编码、换行和权限整个替换；“-”把标准输入改好后写到标准输出，其余问题写到标准错误。
      退出状态：0 改完没有达到 --fail-on 一级的问题；1 有；2 命令或配置有误，或有文件读写不了。
      --diff 的退出状态：0 没有要改的；1 有要改的；2 同上。
      """,
    english: """
      A file is replaced whole, in its own encoding, line endings and mode; “-” writes the
      repaired standard input to standard output and what remains to standard error.
      Exit status: 0 nothing at or above --fail-on remains; 1 something does; 2 a wrong call or
      configuration, or a file that cannot be read or written.
      With --diff: 0 nothing would change; 1 something would; 2 as above.
      """)
  static let options = [CommandOption.diff, .unsafe] + CheckOptions.table

  private let options: CheckOptions
  private let limit: FixLimit
  private let showsDiff: Bool

  init(_ arguments: Arguments) throws(CommandFailure) {
    options = try CheckOptions(arguments)
    limit = arguments.has(.unsafe) ? .unsafeToo : .safeOnly
    showsDiff = arguments.has(.diff)
  }

  func run(_ output: inout BufferedOutput) throws(CommandFailure) -> ExitStatus {
    var count = FixCount()
    var run = try CheckRun(options, to: readsStandardInput ? .error : .output)
    for file in run.plan.files {
      guard var text = run.load(file, isForWriting: true),
        let fixed = repair(text, file, &run)
      else { continue }
      if showsDiff {
        count.add(fixed.applied)
        if fixed.applied > 0 { try output.put(difference(text, fixed, file)) }
      } else {
        text.dropSource()
        if try write(fixed, of: text, file, &run, &output) { count.add(fixed.applied) }
      }
    }
    if showsDiff {
      if !options.isQuiet { run.complain(count.foreseen) }
      return run.status == .failed ? .failed : count.fixes > 0 ? .findings : .clean
    }
    try put(run.finish(), &output)
    if count.fixes > 0, !options.isQuiet { run.complain(count.done) }
    return run.status
  }

  private var readsStandardInput: Bool { options.operands == [Path("-")] }

  /// The repaired text; nil where rules do not come to an end, which has been told then.
  private func repair(
    _ text: LoadedText, _ file: FilePlan, _ run: inout CheckRun
  ) -> FixedText? {
    do {
      return try FixedText(
        text.source, by: Fixer(file.linter, limit: limit), run.context(of: file))
    } catch {
      run.fail(Bilingual(file.input.display, error.message))
      return nil
    }
  }

  /// Writes a text where it came from, and prints what remains to be found in it; false where it
  /// could not be written, which has been told then.
  private func write(
    _ fixed: FixedText, of text: LoadedText, _ file: FilePlan, _ run: inout CheckRun,
    _ output: inout BufferedOutput
  ) throws(CommandFailure) -> Bool {
    do throws(CommandFailure) {
      try store(fixed, of: text, file, &output)
    } catch {
      guard case .message(let sentence) = error else { throw error }
      run.fail(sentence)
      return false
    }
    try put(run.check(fixed.source, file), &output)
    return true
  }

  private func store(
    _ fixed: FixedText, of text: LoadedText, _ file: FilePlan, _ output: inout BufferedOutput
  ) throws(CommandFailure) {
    let isStandardInput = if case .standardInput = file.input { true } else { false }
    guard fixed.applied > 0 || isStandardInput else { return }
    let name = file.input.display
    guard text.roundTrips == true else { throw .message(Bilingual(name, Self.notReversible)) }
    let bytes: [UInt8]
    do throws(TextEncodingError) {
      bytes = try text.encode(fixed.source)
    } catch {
      throw .message(Bilingual(name, Bilingual(error)))
    }
    guard case .file(let path) = file.input else { return try output.put(bytes) }
    do throws(FileError) {
      try AtomicFile.replace(path, with: bytes)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func difference(_ text: LoadedText, _ fixed: FixedText, _ file: FilePlan) -> String {
    UnifiedDiff(old: text.source, new: fixed.source, path: file.input.display)
      .text(colour: options.wantsColour(.output))
  }

  /// Prints findings; beside repaired standard input there is only standard error for them.
  private func put(_ bytes: [UInt8], _ output: inout BufferedOutput) throws(CommandFailure) {
    guard readsStandardInput else {
      do throws(CommandFailure) {
        return try output.put(bytes)
      } catch {
        // A reader that has gone away must not keep the other files from being repaired.
        guard case .closed = error else { throw error }
        return
      }
    }
    var error = BufferedOutput(.error)
    try error.put(bytes)
    // Nobody is left to tell when standard error does not take it.
    try? error.flush()
  }

  private static let notReversible = Bilingual(
    chinese: "解码后再编码得不回原来的字节，所以没有改写。",
    english: "encoding the decoded text does not give back the same bytes, so it was not rewritten."
  )
}
