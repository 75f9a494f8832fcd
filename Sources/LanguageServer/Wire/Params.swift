internal import JSONText

/// A value of a message, which complains with its own name when it is not what is wanted.
struct Params: Sendable {
  /// The whole message.
  let body: [UInt8]
  /// Nil where there is no such value.
  let node: JSONNode?
  /// The keys that lead here: `params.position.line`.
  let path: String

  /// The value under a key; an absent one where there is none.
  subscript(key: String) -> Params {
    Params(body: body, node: node?[key], path: "\(path).\(key)")
  }

  /// Whether there is a value other than null.
  var isPresent: Bool {
    guard let node else { return false }
    return node.value != .null
  }

  /// The text of a string; nil for anything else.
  var string: String? { node?.value.string }

  /// The truth of a Boolean; nil for anything else.
  var bool: Bool? { node?.value.bool }

  /// A whole number, the nearest one below where it has a fraction; nil for anything else.
  var integer: Int? {
    guard case .number(let number) = node?.value else { return nil }
    if let integer = number.integer { return integer }
    guard let double = number.double else { return nil }
    return Int(exactly: double.rounded(.down)) ?? (double < 0 ? Int.min : Int.max)
  }

  /// The texts of an array, anything else in it left out; none where this is no array.
  var strings: [String] { node?.value.elements?.compactMap(\.value.string) ?? [] }

  /// The whole numbers of an array, anything else in it left out; none where this is no array.
  var integers: [Int] { node?.value.elements?.compactMap(\.value.integer) ?? [] }

  /// The JSON of the value as it came.
  var json: ArraySlice<UInt8> {
    guard let node else { return ArraySlice("null".utf8) }
    return body[node.range]
  }

  func requiredString() throws(RPCError) -> String {
    guard let string else { throw wrong("a string") }
    return string
  }

  func requiredInteger() throws(RPCError) -> Int {
    guard let integer else { throw wrong("a whole number") }
    return integer
  }

  func requiredElements() throws(RPCError) -> [Params] {
    guard let elements = node?.value.elements else { throw wrong("an array") }
    return elements.enumerated().map { index, node in
      Params(body: body, node: node, path: "\(path)[\(index)]")
    }
  }

  func requiredObject() throws(RPCError) -> Params {
    guard node?.value.members != nil else { throw wrong("an object") }
    return self
  }

  /// Says that another sort of value is wanted here.
  func wrong(_ expected: String) -> RPCError {
    let found = isPresent ? "is not \(expected)" : "is missing; it has to be \(expected)"
    return RPCError(.invalidParams, "\(path) \(found).")
  }
}
