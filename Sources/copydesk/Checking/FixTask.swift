internal import Linting
internal import NewsCopy
internal import Reporting
internal import RuleFormat
internal import System

/// Repairs every input, writes it back, and checks what remains.
struct FixTask: FileTask {
  var checker: FileChecker
  let limit: FixLimit
  /// The folder where differences are to be applied, where they are shown and nothing is written; nil
  /// where files are repaired.
  let patchFolder: Path?

  private var showsDifference: Bool { patchFolder != nil }

  mutating func run(_ file: FilePlan) -> FileOutcome {
    var outcome = FileOutcome()
    // A file is left as it was when the user has had enough.
    guard !Interrupts.hasCome,
      var text = checker.load(file, &outcome, isForWriting: !showsDifference)
    else {
      return outcome
    }
    let isStandardInput = if case .standardInput = file.input { true } else { false }
    let old = showsDifference || isStandardInput ? text.source : nil
    var applied = 0
    var unsettled: UnsettledRepairs?
    let fixed: SourceText
    do throws(FixError) {
      fixed = try Fixer(file.setup.linter, limit: limit)
        .fix(text.takeSource(), checker.context(of: file)) { page, _ in
          applied += page.fixes
          unsettled.add(page.unsettled)
        }
      outcome.note = unsettled.map { Bilingual(file.input.display, $0.message) }
    } catch {
      outcome.summary.add(FileFailure(file.input.display, error.message))
      guard !showsDifference, let old else { return outcome }
      // What comes through a pipe goes on as it was.
      do throws(FileFailure) {
        try store(old, isChanged: false, of: text, file, &outcome)
      } catch {
        outcome.summary.add(error)
      }
      return outcome
    }
    if let patchFolder, let old {
      outcome.applied = applied
      if applied > 0 {
        outcome.difference = FileDifference(
          of: file.input, read: text, from: old, to: fixed, in: patchFolder)
      }
      return outcome
    }
    do throws(FileFailure) {
      try store(fixed, isChanged: applied > 0, of: text, file, &outcome)
    } catch {
      outcome.summary.add(error)
      return outcome
    }
    outcome.applied = applied
    checker.check(fixed, file, &outcome)
    return outcome
  }

  /// Writes a text where it came from.
  private func store(
    _ fixed: SourceText, isChanged: Bool, of text: LoadedText, _ file: FilePlan,
    _ outcome: inout FileOutcome
  ) throws(FileFailure) {
    let isStandardInput = if case .standardInput = file.input { true } else { false }
    guard isChanged || isStandardInput else { return }
    let name = file.input.display
    guard text.roundTrips == true else { throw FileFailure(name, Self.notReversible) }
    let bytes: [UInt8]
    do throws(TextEncodingError) {
      bytes = try text.encode(fixed)
    } catch {
      throw FileFailure(name, Bilingual(error))
    }
    guard case .file(let path) = file.input else {
      outcome.copy = bytes
      return
    }
    do throws(FileError) {
      try AtomicFile.replace(path, with: bytes, ifStill: text.stamp)
    } catch {
      throw FileFailure(name, error)
    }
  }

  private static let notReversible = Bilingual(
    chinese: "解码后再编码得不回原来的字节，所以没有改写。",
    english: "encoding the decoded text does not give back the same bytes, so it was not rewritten."
  )
}
