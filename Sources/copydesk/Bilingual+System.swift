internal import RuleFormat
internal import System

extension Bilingual {
  init(_ error: FileError) {
    self.init(chinese: error.chinese, english: error.english)
  }

  /// A sentence about one file.
  init(_ file: String, _ sentence: Bilingual) {
    self.init(
      chinese: "\(file)：\(sentence.chinese)", english: "\(file): \(sentence.english)")
  }

  init(_ error: TextDecodingError) {
    self.init(chinese: error.chinese, english: error.english)
  }

  init(_ error: TextEncodingError) {
    self.init(chinese: error.chinese, english: error.english)
  }

  init(_ error: GlobError) {
    self.init(chinese: error.chinese, english: error.english)
  }
}
