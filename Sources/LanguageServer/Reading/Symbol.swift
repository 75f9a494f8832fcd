/// A part of a page, as an editor lists it.
struct Symbol: Sendable {
  /// The protocol's kinds that come nearest; they choose the icon.
  enum Kind: Int, Sendable {
    case article = 5
    case staff = 7
    case person = 13
    case signature = 14
    case heading = 15
    case caption = 19
    case lead = 20
  }

  let name: String
  let detail: String
  let kind: Kind
  /// Bytes of the text.
  let range: Range<Int>
  /// The part of the range that names it.
  let selection: Range<Int>
  var children: [Symbol] = []
}
