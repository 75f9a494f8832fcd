import Testing

/// Something that no client should send, and how the server is to take it.
struct HostileCase: CustomTestStringConvertible, Sendable {
  let name: String
  /// What is sent between `initialize` and `shutdown`.
  let input: [UInt8]
  /// The answers it is to bring: ids as JSON, and the codes of errors or 0.
  let answers: [(id: String, code: Int)]

  init(_ name: String, _ input: [UInt8], _ answers: [(id: String, code: Int)] = []) {
    self.name = name
    self.input = input
    self.answers = answers
  }

  /// A case that is one message.
  init(_ name: String, message: String, _ answers: [(id: String, code: Int)] = []) {
    self.init(name, Wire.frame(message), answers)
  }

  var testDescription: String { name }
}
