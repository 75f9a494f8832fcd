internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import System

/// Documents that come in as JSON lines and go out as JSON lines, one for each and in their order.
struct DocumentStream {
  /// Longer lines are no documents; in bytes.
  private static let longest = 256 << 20

  private let file: FilePlan
  private let fixLimit: FixLimit?
  private var writer: DocumentWriter

  /// Prepares the work; each document is judged by itself.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - fixLimit: Which fixes are made; nil to lint.
  init(_ options: CheckOptions, fixLimit: FixLimit? = nil) throws(CommandFailure) {
    guard options.readsStandardInput else { throw Self.onlyInput }
    let plan = try CheckPlan(options)
    guard let file = plan.files.first else { throw Self.onlyInput }
    self.file = file
    self.fixLimit = fixLimit
    writer = DocumentWriter(options.rulebook, language: plan.language)
  }

  /// Works until the input ends; what is finished is never held back while more is waited for.
  mutating func run(_ output: inout BufferedOutput) throws(CommandFailure) {
    var reader = LineReader(longest: Self.longest)
    var number = 0
    while let line = try reader.next(willRead: { () throws(CommandFailure) in try output.show() }) {
      number += 1
      try output.put(answer(line, number))
    }
  }

  private mutating func answer(_ line: LineReader.Line, _ number: Int) -> [UInt8] {
    guard case .bytes(let bytes) = line else {
      return writer.error(Document.tooLong, id: nil, line: number)
    }
    let document = Document(bytes)
    guard let text = document.text else {
      return writer.error(document.fault ?? Document.noObject, id: document.id, line: number)
    }
    let source = SourceText(utf8: Array(text.utf8), format: file.input.format)
    let context = PageContext(date: document.date ?? file.date)
    guard let fixLimit else {
      return writer.findings(file.linter.check(source, context), source, id: document.id)
    }
    do throws(FixError) {
      let result = try Fixer(file.linter, limit: fixLimit).fix(source, context)
      return writer.repaired(result, id: document.id)
    } catch {
      return writer.error(error.message, id: document.id, line: number)
    }
  }

  private static let onlyInput = CommandFailure.message(
    Bilingual(
      chinese: "--stream 读标准输入，后面不写路径。",
      english: "--stream reads standard input and takes no path."))
}
