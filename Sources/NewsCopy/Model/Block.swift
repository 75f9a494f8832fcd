/// A piece of the page that stands for itself: a paragraph, a heading line, a caption.
package struct Block: Sendable {
  package var kind: Kind
  /// Bytes, without white space at both ends.
  package let range: Range<Int>
  /// Indexes into ``Page/lines``.
  package let lines: Range<Int>

  /// Whether it is a paragraph of an article's text, and not the one that opens it.
  package var isBody: Bool {
    if case .body = kind { true } else { false }
  }

  /// Whether it is a paragraph of an article's text.
  package var isText: Bool {
    switch kind {
    case .body, .lead: true
    default: false
    }
  }

  /// Whether it is a line of an article's head, or one between its paragraphs.
  package var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// What a block is.
  package enum Kind: Sendable {
    /// A line of an article's head.
    case heading
    /// A paragraph that opens with a marker.
    case lead
    /// Names with their roles on a line of their own, outside brackets.
    case byline
    case body
    case caption
    /// Who made the picture above, on a line of its own.
    case pictureCredit
    /// Names in brackets on a line of their own.
    case signature
    /// Who made the page.
    case staff
    /// Page numbers, date lines, references to other pages, front matter, code.
    case furniture
  }
}
