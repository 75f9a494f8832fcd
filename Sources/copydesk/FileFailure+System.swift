internal import Reporting
internal import RuleFormat
internal import System

extension FileFailure {
  /// What the system refused to do for a file.
  ///
  /// - Parameters:
  ///   - path: The file as people are to see it.
  ///   - error: The refusal; it may be about another file that was needed.
  init(_ path: String, _ error: FileError) {
    let isAboutFile = error.path.display == path
    let reason = Bilingual(chinese: error.chineseReason, english: error.englishReason)
    let sentence = Bilingual(error)
    self.init(path, isAboutFile ? reason : sentence, sentence: sentence)
  }
}
