/// Writes JSON piece by piece into a buffer of bytes.
///
/// The caller keeps the order of the grammar; the writer sets commas, colons and line breaks.
package struct JSONWriter: Sendable {
  /// How the parts of arrays and objects are laid out.
  package enum Layout: Sendable {
    /// Everything on one line, without spaces.
    case compact

    /// One part to a line, two spaces to a level.
    case pretty
  }

  private let layout: Layout
  private var buffer: [UInt8] = []
  /// How many brackets are open.
  private var depth = 0
  /// Whether something stands in the innermost bracket already; around it something always does.
  private var hasParts = false
  private var isAfterKey = false

  /// Begins with an empty buffer.
  package init(_ layout: Layout = .compact) {
    self.layout = layout
  }

  /// Hands over what has been written so far and goes on with an empty buffer.
  package mutating func take() -> [UInt8] {
    defer { buffer = [] }
    return buffer
  }

  /// How many bytes wait to be taken.
  package var count: Int { buffer.count }

  /// Opens an object.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of the value that follows.
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    buffer.append(UInt8(ascii: ":"))
    if layout == .pretty { buffer.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) {
    separate()
    JSONDigits.append(number, to: &buffer)
  }

  /// Writes a fraction; JSON has no word for infinity or NaN, they become null.
  package mutating func double(_ number: Double) {
    literal(number.isFinite ? number.description : "null")
  }

  /// Writes a truth value.
  package mutating func bool(_ truth: Bool) { literal(truth ? "true" : "false") }

  /// Writes null.
  package mutating func null() { literal("null") }

  /// Writes a value that is JSON already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    buffer.append(contentsOf: json)
  }

  /// Ends a line between two texts, as JSON Lines wants it.
  package mutating func lineBreak() { buffer.append(0x0A) }

  private mutating func literal(_ text: String) {
    separate()
    buffer.append(contentsOf: text.utf8)
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    depth += 1
    hasParts = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if hasParts { indent() }
    buffer.append(bracket)
    hasParts = true
  }

  /// Writes what belongs between the part before and the part to come.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard depth > 0 else { return }
    if hasParts { buffer.append(UInt8(ascii: ",")) }
    hasParts = true
    indent()
  }

  private mutating func indent() {
    guard layout == .pretty else { return }
    buffer.append(0x0A)
    buffer.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    JSONEscape.append(text.utf8Span.span, to: &buffer)
  }
}
