internal import Linting
internal import System

/// Finds the habits of the inputs of each configuration that leaves choices to them.
struct HabitCollector {
  /// Files that one thread takes at a time.
  private static let batch = 8
  /// The most files of a configuration that are looked at: what a paper does shows in so many.
  private static let mostWitnesses = 128

  /// The habits by the number of the configuration.
  static func surveys(_ plan: CheckPlan, _ options: CheckOptions) -> [Int: HabitSurvey] {
    let files = witnesses(among: plan.files)
    let encoding = options.encoding
    var surveys: [Int: HabitSurvey] = [:]
    Conveyor<[Int: HabitSurvey]>.run(
      (files.count + batch - 1) / batch, threads: options.jobs(for: files.count), worker: (),
      work: { _, item in
        var found: [Int: HabitSurvey] = [:]
        for file in files[item * batch..<min((item + 1) * batch, files.count)] {
          // What cannot be read is told when it is checked, and what can be read once only is
          // kept for that.
          guard file.input.canReadAgain, let text = try? LoadedText(file.input, as: encoding) else {
            continue
          }
          found[file.setup.configuration, default: HabitSurvey()].add(
            file.setup.linter.survey(text.source))
        }
        return found
      },
      take: { found in
        for (configuration, survey) in found {
          surveys[configuration, default: HabitSurvey()].add(survey)
        }
        return true
      })
    return surveys
  }

  /// The files of each configuration that leaves choices to them, or of many some that are picked by
  /// lot.
  private static func witnesses(among files: [FilePlan]) -> [FilePlan] {
    var lots: [Int: [(lot: UInt64, index: Int)]] = [:]
    for (index, file) in files.enumerated() where file.setup.linter.needsSurvey {
      lots[file.setup.configuration, default: []].append((lot(of: file.input.display), index))
    }
    return lots.values.flatMap { lots in
      let chosen = lots.count > mostWitnesses ? lots.sorted { $0.lot < $1.lot } : lots
      return chosen.prefix(mostWitnesses).map { files[$0.index] }
    }
  }

  /// A number that hangs on the name alone, so that a file more or less changes little, and that
  /// names in a row have at random: every eighth page may be a front page.
  private static func lot(of name: String) -> UInt64 {
    name.utf8.reduce(0) { lot, byte in
      let product = (lot ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      return product ^ product >> 32
    }
  }
}
