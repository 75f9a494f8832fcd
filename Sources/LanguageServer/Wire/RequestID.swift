/// What ties an answer to its request: a number or a string, as the client spelled it.
package struct RequestID: Hashable, Sendable {
  /// The JSON of the id.
  package let json: [UInt8]

  /// Takes over an id's spelling.
  package init(json: [UInt8]) {
    self.json = json
  }

  /// An id for a request of our own.
  init(own number: Int) {
    json = Array("\"copydesk-\(number)\"".utf8)
  }
}
