internal import JSONText
internal import RuleFormat

/// Tells the client how far a long piece of work has come, where it wants to know.
struct WorkProgress: Sendable {
  /// The client's token as JSON; nil where it does not want to know.
  private let token: [UInt8]?
  private var told = -1

  init(_ params: Params) {
    let token = params["workDoneToken"]
    self.token = token.isPresent ? Array(token.json) : nil
  }

  /// Whether the client knows the work by this token.
  func has(_ other: Params) -> Bool { token.map { $0.elementsEqual(other.json) } ?? false }

  func begin(_ title: Bilingual, _ session: inout Session) {
    let title = title.text(in: session.language())
    send(&session) { writer in
      writer.field("kind", "begin")
      writer.field("title", title)
      writer.field("cancellable", true)
      writer.field("percentage", 0)
    }
  }

  /// Tells how much is done, when that is another percentage than the last.
  mutating func report(_ done: Int, of total: Int, _ session: inout Session) {
    let percentage = total > 0 ? done * 100 / total : 100
    guard percentage != told else { return }
    told = percentage
    send(&session) { writer in
      writer.field("kind", "report")
      writer.field("percentage", percentage)
      writer.field("message", "\(done)/\(total)")
    }
  }

  func end(_ session: inout Session) {
    send(&session) { $0.field("kind", "end") }
  }

  private func send(_ session: inout Session, write: (inout JSONWriter) -> Void) {
    guard let token else { return }
    session.outbox.notify("$/progress") { writer in
      writer.key("token")
      writer.raw(token)
      writer.object("value", write: write)
    }
  }
}
