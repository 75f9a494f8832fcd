/// A JSON value; the parts of arrays and objects know where they stand.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONNode])

  /// The members in the order of the text; no key stands twice.
  case object([JSONMember])

  /// The text of a string; nil for anything else.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The truth of a Boolean; nil for anything else.
  package var bool: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }

  /// The whole number, where this is one that fits; nil for anything else.
  package var integer: Int? {
    guard case .number(let number) = self else { return nil }
    return number.integer
  }

  /// The elements of an array; nil for anything else.
  package var elements: [JSONNode]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members of an object; nil for anything else.
  package var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
