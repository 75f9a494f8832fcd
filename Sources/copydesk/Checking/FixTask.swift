internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// Repairs every input, writes it back, and checks what remains.
struct FixTask: FileTask {
  var checker: FileChecker
  let limit: FixLimit
  /// Whether differences are shown and nothing is written.
  let showsDifference: Bool
  let colour: Bool

  mutating func run(_ file: FilePlan) -> FileOutcome {
    var outcome = FileOutcome()
    // A file is left as it was when the user has had enough.
    guard !Interrupts.hasCome, var text = checker.load(file, &outcome, isForWriting: true),
      let fixed = repair(text, file, &outcome)
    else { return outcome }
    if showsDifference {
      outcome.applied = fixed.applied
      if fixed.applied > 0 { outcome.copy = difference(text, fixed, file) }
      return outcome
    }
    text.dropSource()
    do throws(CommandFailure) {
      try store(fixed, of: text, file, &outcome)
    } catch {
      outcome.fail(error)
      return outcome
    }
    outcome.applied = fixed.applied
    checker.check(fixed.source, file, &outcome)
    return outcome
  }

  private func repair(
    _ text: LoadedText, _ file: FilePlan, _ outcome: inout FileOutcome
  ) -> FixedText? {
    do {
      return try FixedText(
        text.source, by: Fixer(file.linter, limit: limit), checker.context(of: file))
    } catch {
      outcome.fail(Bilingual(file.input.display, error.message))
      return nil
    }
  }

  private func difference(_ text: LoadedText, _ fixed: FixedText, _ file: FilePlan) -> [UInt8] {
    let difference = UnifiedDiff(old: text.source, new: fixed.source, path: file.input.display)
    return Array(difference.text(colour: colour).utf8)
  }

  /// Writes a text where it came from.
  private func store(
    _ fixed: FixedText, of text: LoadedText, _ file: FilePlan, _ outcome: inout FileOutcome
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
    guard case .file(let path) = file.input else {
      outcome.copy = bytes
      return
    }
    do throws(FileError) {
      try AtomicFile.replace(path, with: bytes, ifStill: text.stamp)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static let notReversible = Bilingual(
    chinese: "解码后再编码得不回原来的字节，所以没有改写。",
    english: "encoding the decoded text does not give back the same bytes, so it was not rewritten."
  )
}
