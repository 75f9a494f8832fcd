/// What has arrived and waits for its turn.
struct Inbox: Sendable {
  /// One thing to be dealt with.
  enum Item: Sendable {
    case message(Message)
    /// Something that is to be answered with an error.
    case refusal(RequestID?, RPCError)
  }

  private var items: [Item] = []
  /// How many of the items have had their turn.
  private var done = 0

  var isEmpty: Bool { done == items.count }

  mutating func append(_ item: Item) { items.append(item) }

  mutating func popFirst() -> Item? {
    guard done < items.count else { return nil }
    defer {
      done += 1
      if done == items.count || done > 1024 {
        items.removeFirst(done)
        done = 0
      }
    }
    return items[done]
  }

  /// Turns a waiting request into the answer that it was cancelled.
  mutating func cancel(_ id: RequestID) {
    let place = items[done...].firstIndex { item in
      guard case .message(let message) = item, case .request(id, _) = message.kind else {
        return false
      }
      return true
    }
    guard let place else { return }
    items[place] = .refusal(id, .cancelled)
  }
}

extension RPCError {
  /// What a cancelled request is answered.
  static let cancelled = RPCError(.requestCancelled, "The request was cancelled.")
}
