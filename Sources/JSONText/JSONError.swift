/// Why a text is not JSON, and where.
package struct JSONError: Error, Equatable, Sendable {
  /// What is wrong at the offset.
  package enum Problem: Equatable, Sendable {
    /// Something else was expected; `found` is nil at the end of the text.
    case unexpected(found: String?, expected: JSONExpectation)

    /// The object has had this key before.
    case duplicateKey(String)

    /// Brackets are nested deeper than ``JSONReader/greatestDepth``.
    case tooDeep

    /// A `\u` escape names half of a surrogate pair.
    case loneSurrogate

    /// The bytes of a string are not UTF-8.
    case invalidUTF8
  }

  /// The place, in bytes from the start of the text.
  package let offset: Int

  /// What is wrong there.
  package let problem: Problem

  /// Reports a problem at a byte offset.
  package init(offset: Int, problem: Problem) {
    self.offset = offset
    self.problem = problem
  }

  /// The problem as an English clause, without its place.
  package var english: String {
    switch problem {
    case .unexpected(let found, let expected):
      "found \(found.map { "“\($0)”" } ?? "the end of the text"), expected \(expected.english)"
        + (JSONExpectation.isWideMark(found) ? "; JSON takes ASCII marks only" : "")
    case .duplicateKey(let key): "the key “\(key)” stands here a second time"
    case .tooDeep: "brackets are nested deeper than \(JSONReader.greatestDepth)"
    case .loneSurrogate: "the escape is half of a surrogate pair and stands alone"
    case .invalidUTF8: "the bytes are not UTF-8"
    }
  }

  /// The problem as a Chinese clause, without its place.
  package var chinese: String {
    switch problem {
    case .unexpected(let found, let expected):
      "这里是\(found.map { "“\($0)”" } ?? "文件结尾")，应为\(expected.chinese)"
        + (JSONExpectation.isWideMark(found) ? "；标点要用半角（英文输入法）" : "")
    case .duplicateKey(let key): "键“\(key)”重复出现"
    case .tooDeep: "括号嵌套超过\(JSONReader.greatestDepth)层"
    case .loneSurrogate: "转义只是代理对的一半，不成字符"
    case .invalidUTF8: "字节不是UTF-8编码"
    }
  }
}
