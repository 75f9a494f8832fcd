internal import Configuring
internal import Reporting
internal import RuleFormat
internal import System

/// Why a command cannot go on.
enum CommandFailure: Error {
  /// Something a person has to be told, in one sentence.
  case message(Bilingual)
  /// Nobody reads the output any more; the program ends quietly.
  case closed

  init(_ error: OutputError) {
    switch error {
    case .closed: self = .closed
    case .failed: self = .message(Bilingual(chinese: error.chinese, english: error.english))
    }
  }

  init(_ error: FileError) {
    self = .message(Bilingual(error))
  }

  init(_ failure: FileFailure) {
    self = .message(failure.sentence)
  }

  init(_ failure: ConfigurationFailure) {
    self = .message(failure.sentence)
  }
}
