internal import NewsCopy

/// Text for people, put together as bytes.
struct TerminalText {
  private(set) var bytes: [UInt8] = []
  private let colour: Bool

  init(colour: Bool) {
    self.colour = colour
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands over what has been written so far.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Adds words of our own.
  mutating func add(_ text: String, _ ink: Ink? = nil) {
    open(ink)
    bytes.append(contentsOf: text.utf8)
    close(ink)
  }

  /// Adds a stretch of copy as it is.
  mutating func add(_ copy: ArraySlice<UInt8>) { bytes += copy }

  /// Adds words that come from outside, made harmless.
  mutating func addVisible(_ text: String, _ ink: Ink? = nil) {
    add(VisibleText.of(text), ink)
  }

  /// Adds a stretch of copy, made harmless.
  mutating func addVisible(_ copy: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    while let (scalar, next) = copy.scalar(at: offset, before: range.upperBound) {
      if let substitute = VisibleText.substitute(for: scalar) {
        bytes.append(contentsOf: substitute.utf8)
      } else {
        bytes.append(contentsOf: copy[offset..<next])
      }
      offset = next
    }
  }

  mutating func addSpaces(_ count: Int) { addRun(" ", count) }

  /// Adds the same ASCII character several times.
  mutating func addRun(_ character: Unicode.Scalar, _ count: Int, _ ink: Ink? = nil) {
    open(ink)
    bytes.append(
      contentsOf: repeatElement(UInt8(truncatingIfNeeded: character.value), count: max(0, count)))
    close(ink)
  }

  mutating func endLine() { bytes.append(0x0A) }

  /// Begins a stretch in one look.
  mutating func open(_ ink: Ink?) {
    guard colour, let ink else { return }
    bytes.append(contentsOf: "\u{1B}[\(ink.code)m".utf8)
  }

  /// Ends what ``open(_:)`` began.
  mutating func close(_ ink: Ink?) {
    guard colour, ink != nil else { return }
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }
}
