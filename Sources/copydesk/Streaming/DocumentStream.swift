internal import Configuring
internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import Rulebook
internal import System

/// Documents that come in as JSON lines and go out as JSON lines, one for each and in their order.
struct DocumentStream {
  /// Longer lines are no documents; in bytes.
  private static let longest = 256 << 20

  private let file: FilePlan
  private let suppressions: [Suppression]
  private let fixLimit: FixLimit?
  private var writer: DocumentWriter

  /// Prepares the work; each document is judged by itself.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - fixLimit: Which fixes are made; nil to lint.
  /// - Throws: What is wrong with the call or a configuration.
  init(_ options: CheckOptions, fixLimit: FixLimit? = nil) throws(CommandFailure) {
    guard options.readsStandardInput else { throw Self.onlyInput }
    let plan = try CheckPlan(options)
    guard let file = plan.files.first else { throw Self.onlyInput }
    self.file = file
    self.fixLimit = fixLimit
    let entries = plan.configurations[file.setup.configuration]?.configuration.suppressions ?? []
    suppressions = Linter.suppressions(entries, file.suppressions)
    writer = DocumentWriter(plan.rulebook, language: plan.language)
  }

  /// Works until the input ends; what is finished is never held back while more is waited for.
  mutating func run(_ output: inout BufferedOutput) throws(CommandFailure) {
    var reader = LineReader(longest: Self.longest)
    var number = 0
    repeat {
      while let line = reader.next() {
        number += 1
        try output.put(answer(line, number))
      }
      try output.show()
    } while try Self.readMore(&reader)
  }

  private static func readMore(_ reader: inout LineReader) throws(CommandFailure) -> Bool {
    do throws(FileError) {
      return try reader.readMore()
    } catch {
      throw CommandFailure(error)
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
    let context = PageContext(date: document.date ?? file.date, suppressions: suppressions)
    guard let fixLimit else {
      return writer.findings(file.setup.linter.check(source, context), source, id: document.id)
    }
    do throws(FixError) {
      let result = try Fixer(file.setup.linter, limit: fixLimit).fix(source, context)
      return writer.repaired(result, id: document.id)
    } catch {
      return writer.error(error.message, id: document.id, line: number)
    }
  }

  /// Refuses options that mean nothing to a stream.
  static func check(_ arguments: Arguments) throws(CommandFailure) {
    for (option, _) in arguments.inOrder where !options.contains(option) {
      throw .message(
        Bilingual(
          chinese: "\(option.name) 不能与 --stream 一起用。",
          english: "\(option.name) does not go with --stream."))
    }
  }

  private static let options: [CommandOption] = [
    .stream, .config, .select, .ignore, .date, .stdinFilename, .unsafe, .locale, .help,
  ]

  private static let onlyInput = CommandFailure.message(
    Bilingual(
      chinese: "--stream 读标准输入，后面不写路径。",
      english: "--stream reads standard input and takes no path."))
}
