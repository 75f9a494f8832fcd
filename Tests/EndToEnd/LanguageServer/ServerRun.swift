import JSONText
import LanguageServer

@testable import System

/// What the built server said to a whole session that was written beforehand.
struct ServerRun {
  /// An answer: the id as JSON, and the error's code or 0 for a result.
  struct Answer: Equatable, CustomStringConvertible {
    let id: String
    let code: Int

    var description: String { "\(id): \(code)" }
  }

  let status: Int32
  let errors: String
  /// Every message of the server.
  let messages: [JSONNode]
  /// The answers, in order.
  let answers: [Answer]
  /// Whether the server wrote nothing but well-formed messages.
  let isWellFormed: Bool

  init(_ input: [UInt8], in sandbox: Sandbox) throws {
    let run = try sandbox.run("lsp", input: input)
    status = run.status
    errors = run.errors
    var reader = FrameReader()
    reader.append(run.output)
    var messages: [JSONNode] = []
    var answers: [Answer] = []
    var isWellFormed = true
    while let frame = reader.next() {
      guard case .message(let body) = frame else {
        isWellFormed = false
        continue
      }
      let node = try JSONReader.read(body, dialect: .strict)
      messages.append(node)
      guard node["method"] == nil, let id = node["id"] else { continue }
      let code = node["error"]?["code"]?.value.integer ?? 0
      answers.append(Answer(id: String(decoding: body[id.range], as: UTF8.self), code: code))
    }
    self.messages = messages
    self.answers = answers
    self.isWellFormed = isWellFormed
  }

  /// The result of the request with an id.
  func result(_ id: Int) -> JSONNode? {
    messages.first { $0["id"]?.value.integer == id && $0["method"] == nil }?["result"]
  }

  /// The parameters of every notification of a method.
  func notifications(_ method: String) -> [JSONNode] {
    messages.filter { $0["method"]?.value.string == method }.compactMap { $0["params"] }
  }
}
