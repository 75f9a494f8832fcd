internal import System

/// A file that makes an editor start the language server.
struct EditorFile: Sendable {
  /// How the file gets to its place.
  enum Manner: Sendable {
    /// It is a file of its own.
    case whole
    /// It is a part of a file of the person's, between two lines that name copydesk.
    case block
    /// It is a member `copydesk` of an object in a file of the person's.
    case member(of: String)
  }

  /// The text, ready to be pasted.
  let bytes: [UInt8]
  /// Where the editor looks, the usual place first; one that is there already wins.
  let places: [EditorPlace]
  let manner: Manner
  /// What opens a comment in the file's language; nil where it has none.
  let comment: String?

  init(
    _ bytes: [UInt8], _ manner: Manner, comment: String? = nil, in places: [EditorPlace]
  ) {
    self.bytes = bytes
    self.places = places
    self.manner = manner
    self.comment = comment
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
