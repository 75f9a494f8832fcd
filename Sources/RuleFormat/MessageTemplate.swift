/// A text with `{pieces}` that a finding fills in.
package struct MessageTemplate: Sendable {
  private let parts: [Part]

  private enum Part: Sendable {
    case text(Substring)
    case piece(Substring)
  }

  /// Reads a template; a brace without its partner is ordinary text.
  package init(_ template: String) {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(rest[..<open]))
      parts.append(.piece(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(rest))
    self.parts = parts
  }

  /// The names of the pieces, in the order of the text.
  package var pieces: [String] {
    parts.compactMap { part in
      guard case .piece(let name) = part else { return nil }
      return String(name)
    }
  }

  /// The text with each piece replaced once; a value's own braces are left alone.
  package func fill(_ pieces: [(name: String, value: String)]) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .piece(let name): text += pieces.first { $0.name == name }?.value ?? "{\(name)}"
      }
    }
  }
}
