/// What the grammar allows at a place.
package enum JSONExpectation: Equatable, Sendable {
  case value
  case key
  case colon
  case commaOrBrace
  case commaOrBracket
  case endOfText
  case digit
  case closingQuote
  case escape
  case hexDigits
  case endOfComment

  /// Marks of Chinese text that people type for those of JSON.
  private static let wideMarks = Set("“”‘’＂，：｛｝［］【】　")

  /// Whether what was found instead is such a mark.
  static func isWideMark(_ found: String?) -> Bool {
    found?.first.map(wideMarks.contains) == true
  }

  /// The expectation in English, as the object of “expected”.
  package var english: String {
    switch self {
    case .value: "a value"
    case .key: "a key in quotation marks"
    case .colon: "“:” after the key"
    case .commaOrBrace: "“,” or “}”"
    case .commaOrBracket: "“,” or “]”"
    case .endOfText: "nothing after the value"
    case .digit: "a digit"
    case .closingQuote: "“\"” at the end of the string"
    case .escape: "one of \" \\ / b f n r t u after the backslash"
    case .hexDigits: "four hexadecimal digits"
    case .endOfComment: "“*/” at the end of the comment"
    }
  }

  /// The expectation in Chinese, as the object of “应为”.
  package var chinese: String {
    switch self {
    case .value: "一个值"
    case .key: "带引号的键"
    case .colon: "键后的“:”"
    case .commaOrBrace: "“,”或“}”"
    case .commaOrBracket: "“,”或“]”"
    case .endOfText: "文件结尾（值后不应再有内容）"
    case .digit: "数字"
    case .closingQuote: "字符串结尾的“\"”"
    case .escape: "反斜杠后的 \" \\ / b f n r t u 之一"
    case .hexDigits: "四位十六进制数字"
    case .endOfComment: "注释结尾的“*/”"
    }
  }
}
