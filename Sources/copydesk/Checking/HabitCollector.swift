internal import Linting
internal import System

/// Finds the habits of all inputs of each configuration that leaves choices to them.
struct HabitCollector {
  /// Files that one thread takes at a time.
  private static let batch = 8

  /// The habits by the number of the configuration.
  static func surveys(_ plan: CheckPlan, _ options: CheckOptions) -> [Int: HabitSurvey] {
    let files = plan.files.filter(\.linter.needsSurvey)
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
          found[file.configuration, default: HabitSurvey()].add(file.linter.survey(text.source))
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
}
