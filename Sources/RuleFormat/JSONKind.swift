package import JSONText

/// The kinds of JSON values, as errors name them.
package enum JSONKind: Sendable {
  case null
  case flag
  case number
  case text
  case list
  case object

  /// The kind of a value.
  package init(of value: JSONValue) {
    switch value {
    case .null: self = .null
    case .bool: self = .flag
    case .number: self = .number
    case .string: self = .text
    case .array: self = .list
    case .object: self = .object
    }
  }

  /// The kind's name.
  package var name: Bilingual {
    switch self {
    case .null: Bilingual(chinese: "null", english: "null")
    case .flag: Bilingual(chinese: "true 或 false", english: "true or false")
    case .number: Bilingual(chinese: "数", english: "a number")
    case .text: Bilingual(chinese: "字符串", english: "a string")
    case .list: Bilingual(chinese: "数组", english: "an array")
    case .object: Bilingual(chinese: "对象", english: "an object")
    }
  }
}
